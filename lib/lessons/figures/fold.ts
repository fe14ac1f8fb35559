import { curveFigure, type Figure, slider } from "../../charts";
import { foldWords as words } from "../../words";

/** f applied `times` times. */
const repeated =
  (f: (x: number) => number, times: number) =>
  (x: number): number =>
    Array.from({ length: times }).reduce((value: number) => f(value), x);

/** 2 ** times parts of the interval from 0 to 1: where a folded line has its corners. */
const corners = (times: number): number[] =>
  Array.from({ length: 2 ** times - 1 }, (_, i) => (i + 1) / 2 ** times);

/** A function applied to its own result, 1 to `most` times; a slider counts. */
export const foldFigure = (f: (x: number) => number, most: number): Figure =>
  slider(
    words.slider,
    Array.from({ length: most }, (_, i) => i + 1),
    (times) =>
      curveFigure(
        { [words.layers(times)]: Object.assign(repeated(f, times), { kinks: corners(times) }) },
        { domain: [0, 1], y: words.output },
      ),
    0,
  );
