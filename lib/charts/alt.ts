import type { Curve } from "./curve/curve";
import type { Point } from "./points";

/** A stretch of a curve that only rises, only falls or stays the same, or the gap of a jump. */
interface Run {
  way: "rises" | "falls" | "stays" | "jumps";
  from: Point;
  to: Point;
}

const mostRuns = 8;

/**
 * What a curve looks like, in words: `rises from 0.00247 to 0.998`, or
 * `stays at 0 up to x = 0, then jumps to 1, then stays there`.
 */
export function describe(curve: Curve): string {
  const [low, high] = extent(curve);
  if (low > high) return "has no value here";
  const runs = withoutRests(runsOf(curve, 1e-4 * (high - low)));
  if (runs.length > mostRuns) return `goes up and down between ${inWords(low)} and ${inWords(high)}`;
  const phrases = runs.map((run, i) => inPhrase(run, high - low, i === 0, i === runs.length - 1));
  return phrases.join(", then ");
}

/** A number in three digits. */
export const inWords = (x: number): string =>
  String(Math.abs(x) < 1e-12 ? 0 : Number(x.toPrecision(3)))
    .replace("Infinity", "∞")
    .replace(/-/g, "−");

function extent({ y }: Curve): [low: number, high: number] {
  const values = y.flatMap((value) => value ?? []);
  return [Math.min(...values), Math.max(...values)];
}

/** Cuts a curve where its way changes; a change of y below `flat` is none. */
function runsOf({ x, y }: Curve, flat: number): Run[] {
  const runs: Run[] = [];
  let from: Point | undefined;
  let gap = false;
  for (const [i, value] of y.entries()) {
    if (value === null) {
      gap = true;
      continue;
    }
    const to: Point = [x[i], value];
    if (from) {
      const way = gap ? "jumps" : wayOf(value - from[1], flat);
      const last = runs.at(-1);
      if (last?.way === way && way !== "jumps") last.to = to;
      else runs.push({ way, from, to });
    }
    from = to;
    gap = false;
  }
  return runs;
}

/** Leaves out the short rests where a curve only turns, or stops for a moment. */
function withoutRests(runs: readonly Run[]): Run[] {
  const width = (runs.at(-1)?.to[0] ?? 0) - (runs[0]?.from[0] ?? 0);
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.way === "stays" && last?.way !== "jumps" && run.to[0] - run.from[0] < width / 25) continue;
    if (last && last.way === run.way && run.way !== "jumps") last.to = run.to;
    else kept.push(run);
  }
  return kept;
}

const wayOf = (rise: number, flat: number): Run["way"] =>
  rise > flat ? "rises" : rise < -flat ? "falls" : "stays";

function inPhrase({ way, from, to }: Run, height: number, first: boolean, last: boolean): string {
  const [end, value] = to.map(inWords) as [string, string];
  if (way === "jumps") return `jumps to ${value}`;
  if (way === "stays") {
    const near = inWords(Math.round((100 * to[1]) / height) * (height / 100));
    const level = from[1] === to[1] ? `at ${value}` : `near ${near}`;
    return `stays ${first ? level : "there"}${last ? "" : ` up to x = ${end}`}`;
  }
  return `${way} ${first ? `from ${inWords(from[1])} ` : ""}to ${value}${last ? "" : ` at x = ${end}`}`;
}
