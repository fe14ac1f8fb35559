import { type Figure, lineFigure } from "../../charts";
import { formatNumber, byHandWords as words } from "../../words";

/** A number for each weight and bias of two layers: `w1[j][i]` leads from input i to hidden unit j, `w2[j]` from there on. */
export interface ByHand {
  w1: readonly (readonly number[])[];
  b1: readonly number[];
  w2: readonly number[];
  b2: number;
}

/** A place in the drawing, both numbers from 0 to 1. */
type Place = readonly [x: number, y: number];

/** In pixels. */
const size = { unit: 46, width: 860, height: 324 };
const margin = { l: 20, r: 20, t: 36, b: 20, autoexpand: false as const };

/**
 * A network of one hidden layer and one output, with its numbers on the lines and the biases below the units. A gradient has
 * the same shape, and is drawn the same way. What is 0 gets a thin grey line.
 */
export function networkByHandFigure({ w1, b1, w2, b2 }: ByHand, title: string = words.title): Figure {
  const inputs = column(0.1, w1[0].length);
  const hidden = column(0.5, w1.length);
  const output: Place = [0.9, 0.5];
  const lines = [
    ...w1.flatMap((row, j) => row.map((value, i) => ({ from: inputs[i], to: hidden[j], value }))),
    ...w2.map((value, j) => ({ from: hidden[j], to: output, value })),
  ];
  const units = [...inputs, ...hidden, output];
  const names = [
    ...inputs.map((_, i) => words.input(i + 1)),
    ...hidden.map((_, j) => words.hidden(j + 1)),
    words.output,
  ];
  const drawn = (zero: boolean) => lines.filter(({ value }) => (value === 0) === zero);
  const { data, layout, ...figure } = lineFigure(
    [
      { name: words.learns, ...pathOf(drawn(false)) },
      { name: words.nothing, ...pathOf(drawn(true)) },
    ],
    {
      title,
      points: [{ name: words.unit, x: units.map(([x]) => x), y: units.map(([, y]) => y) }],
      xRange: [0, 1],
      yRange: [0, 1],
      alt: words.alt(lines.map(({ value }) => value).concat(b1, b2)),
    },
  );
  const [some, none, circles] = data;
  const label = (text: string, [x, y]: Place) => ({
    ...layout.annotations[0],
    text,
    x,
    y,
    font: { size: 14 },
  });
  const bare = { showticklabels: false, showgrid: false, zeroline: false };
  return {
    ...figure,
    data: [
      { ...some, hoverinfo: "skip" },
      { ...none, hoverinfo: "skip", line: { color: "rgba(128, 128, 128, 0.7)", width: 1 } },
      { ...circles, hoverinfo: "skip", marker: { color: "#0072B2", size: size.unit, symbol: "circle-open" } },
    ] as Figure["data"],
    layout: {
      ...layout,
      margin,
      showlegend: false,
      xaxis: { ...layout.xaxis, ...bare },
      yaxis: { ...layout.yaxis, ...bare },
      annotations: [
        ...layout.annotations,
        ...units.map(([x, y], i) => label(names[i], [x, y - 0.03])),
        ...lines.map(({ from, to, value }) => label(formatNumber(value, 3), along(from, to))),
        ...hidden.map(([x, y], j) => label(words.bias(b1[j]), [x, y - 0.18])),
        label(words.bias(b2), [output[0], output[1] - 0.18]),
      ],
    },
  };
}

/** Units one above the other, the first on top. */
const column = (x: number, units: number): Place[] =>
  Array.from({ length: units }, (_, i): Place => [x, units === 1 ? 0.5 : 0.85 - (0.65 * i) / (units - 1)]);

/** Where the number of a line stands: above it, nearer to where it starts, so that crossing lines keep theirs apart. */
const along = ([x0, y0]: Place, [x1, y1]: Place): Place => [
  x0 + 0.3 * (x1 - x0),
  y0 + 0.3 * (y1 - y0) + 0.015 + 0.1 * Math.abs(y1 - y0) * (x1 - x0),
];

/** Many lines as one path, broken after each. They reach from the edge of a circle to that of another. */
const pathOf = (lines: readonly { from: Place; to: Place }[]) => {
  const ends = lines.map(({ from: [x0, y0], to: [x1, y1] }) => {
    const share = size.unit / 2 / Math.hypot((x1 - x0) * size.width, (y1 - y0) * size.height);
    const [dx, dy] = [share * (x1 - x0), share * (y1 - y0)];
    return { x: [x0 + dx, x1 - dx, Number.NaN], y: [y0 + dy, y1 - dy, Number.NaN] };
  });
  return { x: ends.flatMap(({ x }) => x), y: ends.flatMap(({ y }) => y) };
};
