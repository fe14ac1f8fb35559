import type { Proof } from "../prover/prove";

/** What is wrong with an activation, or undecided, as data; `where` is the branch's condition, `part` f, f' or ∂f/∂α. */
export type Finding = UnreadableFinding | ProofFinding | CodeFinding | JoinFinding | RangeFinding;

/** The definition cannot be read. `message` is the parser's. */
export type UnreadableFinding =
  | { kind: "no branches" }
  | { kind: "unreadable"; where?: string; part?: string; message: string }
  | { kind: "unknown name"; where?: string; part?: string; text: string; name: string; known: string[] }
  | { kind: "no formula"; where?: string; part: string };

/** The textbook's derivative is not mathjs', at a point with both values, or it is not decided. */
export type ProofFinding =
  | {
      kind: "refuted";
      where?: string;
      by: string;
      textbook: string;
      at: Record<string, number>;
      left: string;
      right: string;
    }
  | { kind: "undecided"; where?: string; by: string; textbook: string; proof: Unknown };

type Unknown = Extract<Proof, { answer: "unknown" }>;

/** The code against the formulas and against its own values. */
export type CodeFinding =
  | { kind: "gap"; x: number }
  | { kind: "overlap"; x: number; first?: string; second?: string }
  | { kind: "not NaN at NaN"; code: number }
  | { kind: "NaN"; part: string; x: number; formula?: number }
  | { kind: "formula without value"; part: string; x: number; code: number }
  | {
      kind: "inaccurate";
      part: string;
      x: number;
      code: number;
      formula: number;
      ulp: number;
      allowed: number;
    }
  | { kind: "other slope"; part: string; x: number; code: number; quotient: number };

export type JoinFinding =
  | { kind: "undeclared kink"; x: number; left: number; right: number }
  | { kind: "undeclared jump"; x: number; value: number; left: number; right: number }
  | { kind: "no kink"; x: number; slope: number }
  | { kind: "slope of no side"; x: number; code: number; left: number; right: number };

/** `seen` is the least or the greatest value that was seen, `end` that of the declared range. */
export type RangeFinding =
  | { kind: "unreadable range"; message: string }
  | { kind: "outside"; x: number; code: number; declared: string }
  | { kind: "left out"; x: number; end: number; declared: string }
  | { kind: "goes too low" | "goes too high"; end: number; seen: number; declared: string };
