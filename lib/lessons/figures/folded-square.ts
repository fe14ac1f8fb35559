import { type Figure, grid, lineFigure, type NamedPoints, slider } from "../../charts";
import { foldedSquareWords as words } from "../../words";

const wanted: readonly NamedPoints[] = [
  { name: words.answer(0), x: [0, 1], y: [0, 1] },
  { name: words.answer(1), x: [0, 1], y: [1, 0] },
];

/** The inputs of a square: those with the same x₁ − x₂ get the same answers, so its diagonal stands for all. */
const diagonal = Array.from({ length: 41 }, (_, i) => ({ x1: i / 40, x2: 1 - i / 40 }));

/**
 * What two neurons h₁ = f(x₁ − x₂) and h₂ = f(x₂ − x₁) make of the square of inputs, with an f that has the slope 1 right of 0; a slider sets its slope left of
 * 0. With the slope 1 the square becomes a line, with a smaller one the line is folded at 0, and a straight border parts the answers.
 */
export const foldedSquareFigure = (slopes: readonly number[]): Figure =>
  slider(
    words.slope,
    slopes,
    (slope) => ({ ...withLargePoints(grid([inputsAt(slope), unitsAt(slope)])), alt: words.alt(slope) }),
    0,
  );

const withLargePoints = (figure: Figure): Figure => ({
  ...figure,
  data: figure.data.map((trace) =>
    trace.type === "scatter" && trace.mode === "markers"
      ? { ...trace, marker: { ...trace.marker, size: 14 } }
      : trace,
  ),
});

const inputsAt = (slope: number): Figure =>
  lineFigure(
    [
      { name: words.square, x: [0, 1, 1, 0, 0], y: [0, 0, 1, 1, 0] },
      { name: words.crease, x: [0, 1], y: [0, 1] },
      {
        name: words.border,
        x: [0.5, 1, Number.NaN, 0, 0.5],
        y: slope < 1 ? [0, 0.5, Number.NaN, 0.5, 1] : nothing(5),
      },
    ],
    {
      ...{ title: words.inputs, points: wanted, equal: true, x: words.x1, y: words.x2 },
      ...{ xRange: [-0.1, 1.1], yRange: [-0.1, 1.1] },
    },
  );

function unitsAt(slope: number): Figure {
  const f = (z: number) => (z > 0 ? z : slope * z);
  const units = (x1: number, x2: number) => ({ x: f(x1 - x2), y: f(x2 - x1) });
  const line = diagonal.map(({ x1, x2 }) => units(x1, x2));
  const half = (1 - slope) / 2; // the border h₁ + h₂ = ½ (1 − slope)
  const border =
    slope < 1
      ? { x: [half + 1.2, half / 2, -1.2], y: [-1.2, half / 2, half + 1.2] }
      : { x: nothing(3), y: nothing(3) };
  const points = wanted.map(({ name, x, y }) => {
    const placed = Array.from(x, (x1, i) => units(x1, y[i]));
    return { name, x: placed.map((each) => each.x), y: placed.map((each) => each.y) };
  });
  return lineFigure(
    [
      { name: words.square, x: line.map(({ x }) => x), y: line.map(({ y }) => y) },
      { name: words.crease, x: [0, 0], y: [0, 0] },
      { name: words.border, ...border },
    ],
    {
      ...{ title: words.units, points, equal: true, x: words.h1, y: words.h2 },
      ...{ xRange: [-1.2, 1.2], yRange: [-1.2, 1.2] },
    },
  );
}

const nothing = (length: number) => new Array<number>(length).fill(Number.NaN);
