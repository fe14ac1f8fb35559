import { type DifferenceScale, differenceWords } from "../../words";
import { type MarkerSymbol, rounded, type Scatter } from "../figure";
import { colorAt } from "../style";
import type { DifferenceRow } from "./row";

/** The runs within the range as dots, those beyond it as triangles at its ends that point outwards. */
export function runTraces(
  rows: readonly DifferenceRow[],
  [low, high]: readonly [number, number],
  scale?: DifferenceScale,
): [dots: Scatter, triangles: Scatter] {
  const all = rows.flatMap(({ differences }, row) =>
    Array.from(differences, (difference, run) => ({
      x: rounded(difference),
      y: rounded(row - above(run)),
      text: differenceWords.run(run + 1, difference, scale),
      side: difference < low ? -1 : difference > high ? 1 : 0,
    })),
  );
  const near = all.filter(({ side }) => side === 0);
  const far = all.filter(({ side }) => side !== 0);
  const inset = 0.01 * (high - low); // keeps a triangle within the panel
  const ends = far.map(({ side }) => rounded(side < 0 ? low + inset : high - inset));
  const symbol = far.map(({ side }): MarkerSymbol => (side < 0 ? "triangle-left" : "triangle-right"));
  const points = (list: typeof all): Scatter => ({
    type: "scatter",
    mode: "markers",
    x: list.map(({ x }) => x),
    y: list.map(({ y }) => y),
    text: list.map(({ text }) => text),
    hovertemplate: "%{text}<extra></extra>",
  });
  return [
    { ...points(near), marker: { color: colorAt(0), size: 5, opacity: 0.8 } },
    { ...points(far), x: ends, marker: { color: colorAt(0), size: 11, symbol } },
  ];
}

/**
 * How far above the middle of its row the dot of a run is, in rows: in a band from 0 to 0.44 that leaves the bar free.
 * The multiples of the golden ratio, modulo 1, fill an interval evenly, however many there are (Weyl, 1916). So a dot
 * stays in its place when another run comes.
 */
const above = (run: number): number => 0.44 * ((((run + 1) * (Math.sqrt(5) - 1)) / 2) % 1);
