import { formatApart, formatExactly, formatNumber, formatRange } from "./number";
import { undecided, valuesApart } from "./proof";

type Place = { where?: string };
type At = { part: string; x: number };

const inBranch = ({ where }: Place): string => (where === undefined ? "" : `Where ${where}: `);
const at = ({ part, x }: At): string => `${part}(${formatExactly(x)})`;

/** What is wrong with an activation, or undecided: a sentence for each kind of finding. */
export const findings = {
  "no branches": () => "There are no branches.",
  unreadable: ({ part, message, ...place }: Place & { part?: string; message: string }) =>
    part ? `${inBranch(place)}${part}: ${message}.` : `where: ${message}.`,
  "unknown name": ({ part, text, name, known, ...place }: Place & UnknownName) =>
    `${inBranch(place)}${part ?? "where"}: "${text}" has the unknown name "${name}"; known are ${known.join(", ")}.`,
  "no formula": ({ part, ...place }: Place & { part: string }) =>
    `${inBranch(place)}There is code for ${part}, but no formula.`,

  refuted: ({ by, textbook, at, left, right, ...place }: Place & Slope & Refutation) => {
    const point = Object.entries(at).map(([name, value]) => `${name} = ${formatExactly(value)}`);
    const [value, claimed] = valuesApart(left, right);
    return `${inBranch(place)}∂f/∂${by} is not ${textbook}: at ${point.join(", ")} it is ${value}, and the formula gives ${claimed}.`;
  },
  undecided: ({
    by,
    textbook,
    proof,
    ...place
  }: Place & Slope & { proof: Parameters<typeof undecided>[0] }) =>
    `${inBranch(place)}∂f/∂${by} = ${textbook} is not decided. ${undecided(proof)}`,

  gap: ({ x }: { x: number }) => `No branch holds at x = ${formatExactly(x)}.`,
  overlap: ({ x, first, second }: { x: number; first?: string; second?: string }) =>
    `Two branches hold at x = ${formatExactly(x)}: "${first ?? ""}" and "${second ?? ""}".`,
  "not NaN at NaN": ({ code }: { code: number }) => `f(NaN) is ${formatNumber(code)}, not NaN.`,
  NaN: ({ formula, ...place }: At & { formula?: number }) =>
    formula === undefined
      ? `${at(place)} is NaN in the code.`
      : `${at(place)} is NaN in the code, ${formatNumber(formula)} by the formula.`,
  "formula without value": ({ code, ...place }: At & { code: number }) =>
    `${at(place)} is ${formatNumber(code)} in the code, but the formula has no value there.`,
  inaccurate: ({ code, formula, ulp, allowed, ...place }: At & Inaccuracy) => {
    const [value, right] = formatApart(code, formula);
    const [error, most] = formatApart(ulp, allowed, 2);
    const distance = ulp === Infinity ? noDigit : `${error} ulp, where ${most} are allowed`;
    return `${at(place)} is ${value} in the code, ${right} by the formula: ${distance}.`;
  },
  "other slope": ({ part, x, code, quotient }: At & { code: number; quotient: number }) => {
    const [slope, rise] = formatApart(code, quotient);
    return `${part}(${formatNumber(x)}) is ${slope} in the code, but its values rise there with slope ${rise}.`;
  },

  "undeclared kink": ({ x, ...sides }: { x: number } & Sides) => {
    const [left, right] = formatApart(sides.left, sides.right);
    return `At x = ${formatExactly(x)} the slopes are ${left} and ${right}, but no kink is declared there.`;
  },
  "undeclared jump": ({ x, value, left, right }: { x: number; value: number } & Sides) =>
    `At x = ${formatExactly(x)} f is ${formatNumber(value)} between the limits ${formatNumber(left)} and ${formatNumber(right)}, but no kink is declared there.`,
  "no kink": ({ x, slope }: { x: number; slope: number }) =>
    `A kink is declared at x = ${formatExactly(x)}, but both slopes are ${formatNumber(slope)}.`,
  "slope of no side": ({ x, code, left, right }: { x: number; code: number } & Sides) =>
    `f′(${formatExactly(x)}) is ${formatNumber(code)} in the code, but the slopes there are ${formatNumber(left)} and ${formatNumber(right)}.`,

  "unreadable range": ({ message }: { message: string }) => `${message}.`,
  outside: ({ x, code, declared }: { x: number; code: number; declared: string }) =>
    `f(${formatExactly(x)}) = ${formatExactly(code)} lies outside the declared range ${formatRange(declared)}.`,
  "left out": ({ x, end, declared }: { x: number; end: number; declared: string }) =>
    `The declared range ${formatRange(declared)} leaves out ${formatExactly(end)}, but f(${formatExactly(x)}) is ${formatExactly(end)}.`,
  "goes too low": ({ end, seen, declared }: Excess) =>
    end === -Infinity
      ? `The declared range ${formatRange(declared)} has no lower end, but the least value seen is ${formatNumber(seen)}.`
      : `The declared range ${formatRange(declared)} goes down to ${formatNumber(end)}, but the least value seen is ${formatNumber(seen)}.`,
  "goes too high": ({ end, seen, declared }: Excess) =>
    end === Infinity
      ? `The declared range ${formatRange(declared)} has no upper end, but the largest value seen is ${formatNumber(seen)}.`
      : `The declared range ${formatRange(declared)} goes up to ${formatNumber(end)}, but the largest value seen is ${formatNumber(seen)}.`,
};

/** What an infinite number of ulp means: one of the two is 0, or too large for a double, or nearly so. */
const noDigit = "no digit is right";

type UnknownName = { part?: string; text: string; name: string; known: readonly string[] };
type Slope = { by: string; textbook: string };
type Refutation = { at: Readonly<Record<string, number>>; left: string; right: string };
type Inaccuracy = { code: number; formula: number; ulp: number; allowed: number };
type Sides = { left: number; right: number };
type Excess = { end: number; seen: number; declared: string };

/** The headings of a check. */
export const checkTitles = {
  agree: (label: string) => `${label}: the three witnesses agree`,
  undecided: (label: string) => `${label}: not decided`,
  numbers: "The numbers",
  wrong: (label: string, findings: number) =>
    findings === 1 ? `${label}: not right (one finding)` : `${label}: not right (${findings} findings)`,
};

/** The headings of the table of proofs. */
export const proofHeadings = ["where", "f", "slope", "by mathjs", "by the textbook", "equal?"];
export const everywhere = "everywhere";

interface Accuracy {
  of: string;
  points: number;
  ulp: number;
  x: number;
}

/** How far the code is from the formulas, in units of the last place. */
export function accuracy({ of, points, ulp, x }: Accuracy): string {
  if (ulp === 0) return `Code and formula of ${of} agree in all digits at ${inPoints(points)}.`;
  const place = `at x = ${formatNumber(x, 3)}`;
  const farthest =
    ulp === Infinity ? `${place} ${noDigit}` : `at most ${formatNumber(ulp, 2)} ulp apart, ${place}`;
  return `Code and formula of ${of}, at ${inPoints(points)}: ${farthest}.`;
}

/** The same for all that was compared, and what an ulp is. */
export function digits(compared: readonly Accuracy[]): string {
  const most = Math.max(0, ...compared.map(({ ulp }) => ulp));
  if (compared.length === 0) return "The code was not compared with formulas.";
  if (most <= 1) return "Code and formulas agree to the last digit.";
  const farthest =
    most === Infinity
      ? `There is a point where ${noDigit}`
      : `Code and formulas are at most ${formatNumber(most, 2)} ulp apart`;
  return `${farthest}; 1 ulp is one step in the last digit that the computer keeps.`;
}

/** How far the code's slopes are from central differences: in x, or in the parameter of ∂f/∂α. */
export function differences({ of, points, error }: { of: string; points: number; error: number }): string {
  const by = of.startsWith("∂f/∂") ? of.slice(4) : "x";
  const compared = `The code’s ${of} and (f(${by} + h) − f(${by} − h)) / 2h for a small h, at ${inPoints(points)}`;
  return error === 0
    ? `${compared}: equal.`
    : `${compared}: apart by at most ${formatNumber(error, 1)} of their size.`;
}

const inPoints = (count: number): string => (count === 1 ? "one point" : `${count} points`);

/** A point where two pieces meet. */
interface Join {
  x: number;
  left: { value: number; slope: number };
  right: { value: number; slope: number };
  continuous: boolean;
  differentiable: boolean;
  slope: number;
  takes: "both" | "left" | "right" | "between" | "neither";
}

/** How two pieces meet, and which slope the code takes there. */
export function join({ x, left, right, continuous, differentiable, slope, takes }: Join): string {
  const place = `At x = ${formatNumber(x)}`;
  const slopes = `slope ${formatNumber(left.slope)} on the left, ${formatNumber(right.slope)} on the right`;
  if (differentiable) return `${place} the pieces meet without a kink: ${slopes}.`;
  const meeting = continuous
    ? `${place} there is a kink: ${slopes}.`
    : `${place} there is a jump from ${formatNumber(left.value)} to ${formatNumber(right.value)}: ${slopes}.`;
  return `${meeting} ${sides[takes](formatNumber(slope))}`;
}

const sides = {
  left: (slope: string) => `The code returns ${slope}, the slope on the left.`,
  right: (slope: string) => `The code returns ${slope}, the slope on the right.`,
  both: (slope: string) => `The code returns ${slope}.`,
  between: (slope: string) => `The code returns ${slope}.`,
  neither: (slope: string) => `The code returns ${slope}.`,
};
