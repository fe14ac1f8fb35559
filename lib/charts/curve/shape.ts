import type { Shape } from "../../words";
import { withoutNoise } from "../figure";
import type { Point } from "../points";
import type { Curve } from "./curve";

/** A stretch of a curve that only rises, only falls or stays the same, or the gap of a jump. */
interface Run {
  way: "rises" | "falls" | "stays" | "jumps";
  from: Point;
  to: Point;
}

const mostRuns = 8;

const same = (value: number): number => value;

/**
 * How a curve runs, as the eye sees it; where it has more than eight runs, or no value, only how high it goes. On logarithmic axes
 * the curve is given in powers of ten, and `xOf` and `yOf` make the values of them.
 */
export function shapeOf(curve: Curve, xOf = same, yOf = same): Shape {
  const [low, high] = extent(curve);
  const height = high - low;
  const runs = low > high ? [] : withoutRests(runsOf(curve, 1e-4 * height));
  if (runs.length > mostRuns) return { low: yOf(low), high: yOf(high), runs: [] };
  const width = (curve.x.at(-1) as number) - curve.x[0];
  const clean = ([x, y]: Point): Point => [xOf(withoutNoise(x, width)), yOf(withoutNoise(y, height))];
  const described = runs.map(({ way, from, to }) => ({
    way,
    from: clean(from),
    to: clean(to),
    level: yOf(Math.round((100 * to[1]) / height) * (height / 100)),
  }));
  return { low: yOf(withoutNoise(low, height)), high: yOf(withoutNoise(high, height)), runs: described };
}

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
