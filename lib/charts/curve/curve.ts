import { rounded } from "../figure";
import type { Point } from "../points";
import { hiddenJumps } from "./breaks";

/** From the first x to the last. */
export type Domain = readonly [number, number];

type Func = (x: number) => number;

/** A curve as Plotly draws it: where y is null the line is broken. */
export interface Curve {
  x: number[];
  y: (number | null)[];
}

/** A point where a function jumps: the ends of the two branches there. */
export interface Jump {
  x: number;
  left: number;
  right: number;
}

const mostHalvings = 3; // of a grid step: an eighth is below a pixel

/**
 * The points of f over the domain: an even grid of round numbers, so that hovering reads well, and more where the
 * curve bends so much that a reader could see it. The `breaks` are hit exactly, and at a
 * jump the curve is broken, also at one that f does not declare.
 */
export function curve(f: Func, domain: Domain, breaks: readonly number[] = [], steps = 120): Curve {
  const step = roundStep((domain[1] - domain[0]) / steps);
  const grid = multiples(step, domain);
  const height = reachOf(grid.map(f), domain);
  const inside = breaks.filter((x) => x > domain[0] && x < domain[1]);
  const known = (x: number) => inside.some((each) => Math.abs(each - x) < step);
  const onGrid = (x: number) => grid.find((each) => Math.abs(each - x) < 1e-6 * step) ?? x;
  const hidden = hiddenJumps(f, grid, height)
    .map(onGrid) // a hair beside a point of the grid there would be no room for a piece
    .filter((x) => !known(x));
  const ends = [domain[0], ...[...inside, ...hidden].sort((a, b) => a - b), domain[1]];
  const points: Point[] = [];
  for (const [i, end] of ends.slice(1).entries()) {
    const next = piece(f, [ends[i], end], step, height / 1000);
    points.push(...joined(points.at(-1), next));
  }
  return {
    x: points.map(([x]) => rounded(x)),
    y: points.map(([, y]) => (Number.isFinite(y) ? rounded(y) : null)),
  };
}

/** How far the values go up and down, where they do not go through the roof. */
function reachOf(values: readonly number[], domain: Domain): number {
  const finite = values.filter(Number.isFinite);
  return Math.min(Math.max(...finite) - Math.min(...finite), domain[1] - domain[0]);
}

/** The jumps of f at the given points of the domain. */
export function jumps(f: Func, domain: Domain, breaks: readonly number[]): Jump[] {
  return breaks
    .filter((x) => x >= domain[0] && x <= domain[1])
    .map((x) => ({ x, left: limit(f, x, -1), right: limit(f, x, 1) }))
    .filter(({ left, right }) => left !== right);
}

/** A stretch without breaks, its ends taken from inside. */
function piece(f: Func, [from, to]: Domain, step: number, tolerance: number): Point[] {
  const inner = multiples(step, [from, to]).filter((x) => x > from && x < to);
  const points: Point[] = [
    [from, limit(f, from, 1)],
    ...inner.map((x): Point => [x, f(x)]),
    [to, limit(f, to, -1)],
  ];
  return points.flatMap((point, i) =>
    i === 0 ? [point] : [...between(f, points[i - 1], point, tolerance, mostHalvings), point],
  );
}

/** The points that a bent curve needs between two others. */
function between(f: Func, left: Point, right: Point, tolerance: number, halvings: number): Point[] {
  const x = (left[0] + right[0]) / 2;
  const y = f(x);
  const bent = Math.abs(y - (left[1] + right[1]) / 2) > tolerance;
  if (!bent || halvings === 0) return [];
  const middle: Point = [x, y];
  return [
    ...between(f, left, middle, tolerance, halvings - 1),
    middle,
    ...between(f, middle, right, tolerance, halvings - 1),
  ];
}

/** The next piece without its first point where it starts at the last one's end, else after a gap. */
function joined(end: Point | undefined, next: Point[]): Point[] {
  if (!end) return next;
  return end[1] === next[0]?.[1] ? next.slice(1) : [[end[0], Number.NaN], ...next];
}

/** The one-sided limit of f at x, read a hair beside x; f(x) itself where the eye sees no difference. */
function limit(f: Func, x: number, side: 1 | -1): number {
  const beside = f(x + side * 1e-9 * Math.max(1, Math.abs(x)));
  return Math.abs(beside - f(x)) < 1e-6 ? f(x) : beside;
}

/** The multiples of a step in an interval, its ends included. */
export function multiples(step: number, [from, to]: Domain): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => rounded((first + i) * step));
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `rough`. */
export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((n) => n * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}
