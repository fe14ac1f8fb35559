import { type Figure, heatmapFigure, lineFigure, type NamedPoints } from "../../charts";
import type { Classification } from "../../network";
import { examplesWords as words } from "../../words";

/**
 * The examples of a data set: points of the plane, class by class, or the first ten of square pictures.
 *
 * @example
 * examplesFigure(digits({ rows: 300 })).alt; // "examples: The first 10 of 300 pictures."
 */
export const examplesFigure = (data: Classification, title?: string): Figure =>
  data.features === 2 ? planeFigure(data, title) : picturesFigure(data, title);

/** The rows of a data set of the plane, class by class. */
export const pointsByClass = (
  { inputs, labels, classes }: Classification,
  nameOf = words.className,
): NamedPoints[] =>
  Array.from({ length: classes }, (_, label) => {
    const rows = Array.from(labels.keys()).filter((row) => labels[row] === label);
    return {
      name: nameOf(label + 1),
      x: rows.map((row) => inputs[2 * row]),
      y: rows.map((row) => inputs[2 * row + 1]),
    };
  });

const planeFigure = (data: Classification, title = words.title): Figure =>
  lineFigure([], {
    title,
    points: pointsByClass(data),
    mode: "markers",
    equal: true,
    x: words.first,
    y: words.second,
    alt: words.points(data.rows, data.classes),
  });

const inLine = 5;

/** Ten square pictures in two lines, with a pixel of nothing around each. */
function picturesFigure({ inputs, features, rows }: Classification, title = words.title): Figure {
  const side = Math.sqrt(features);
  const shown = Math.min(rows, 2 * inLine);
  const pitch = side + 1;
  const place = (size: number) => Array.from({ length: size }, (_, i) => i);
  const x = place(inLine * pitch);
  const y = place(Math.ceil(shown / inLine) * pitch);
  const z = y.map((down) =>
    x.map((across) => {
      const picture = Math.floor(down / pitch) * inLine + Math.floor(across / pitch);
      const [line, column] = [down % pitch, across % pitch];
      const inside = picture < shown && line < side && column < side;
      return inside ? inputs[picture * features + line * side + column] : Number.NaN;
    }),
  );
  return heatmapFigure(
    { x, y: [...y].reverse(), z }, // y grows upwards, lines of a picture go down
    {
      title,
      range: [0, 1],
      picture: true,
      alt: words.pictures(shown, rows),
    },
  );
}
