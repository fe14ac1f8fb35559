import { curveFigure, type Figure, slider } from "../../charts";
import { foldWords as words } from "../../words";

/** f applied `times` times. */
const repeated =
  (f: (x: number) => number, times: number) =>
  (x: number): number =>
    Array.from({ length: times }).reduce((value: number) => f(value), x);

/** A function applied to its own result, 1 to `most` times; a slider counts. */
export const foldFigure = (f: (x: number) => number, most: number): Figure =>
  slider(
    words.slider,
    Array.from({ length: most }, (_, i) => i + 1),
    (times) =>
      curveFigure({ [words.layers(times)]: repeated(f, times) }, { domain: [0, 1], y: words.output }),
    0,
  );
