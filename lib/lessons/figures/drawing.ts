import { type Figure, lineFigure } from "../../charts";

/** A place in percent of the drawing's width and height, from the lower left. */
interface Place {
  x: number;
  y: number;
}

export interface Label extends Place {
  text: string;
}

/** A circle with a text in it; hovering over it tells what it is. */
export interface Circle extends Label {
  says: string;
}

/** From one place to another, or from rim to rim where there are circles. A faint one is thin and grey. */
export interface Arrow {
  from: Place;
  to: Place;
  faint?: boolean;
}

export interface DrawingParts {
  arrows: readonly Arrow[];
  circles: readonly Circle[];
  labels: readonly Label[];
  /** The arrows get the second colour. */
  backward?: boolean;
  height?: number;
  alt: string;
}

/** All in pixels. */
const size = { width: 900, margin: 10, radius: 26, head: 9, text: 16, textMiddle: 11 };

/** Circles, arrows between them, and words: a figure without axes. */
export function drawing({
  arrows,
  circles,
  labels,
  backward = false,
  height = 300,
  alt,
}: DrawingParts): Figure {
  const inside = { x: size.width - 2 * size.margin, y: height - 2 * size.margin };
  const path = (some: readonly Arrow[]) => {
    const line = some.flatMap((arrow) => arrowLine(arrow, circles, { x: inside.x / 100, y: inside.y / 100 }));
    return { name: "", x: line.map(({ x }) => x), y: line.map(({ y }) => y) };
  };
  const strong = path(arrows.filter(({ faint }) => !faint));
  const pale = path(arrows.filter(({ faint }) => faint));
  const figure = lineFigure(backward ? [pale, strong] : [strong, pale], {
    ...{ xRange: [0, 100], yRange: [0, 100] },
    points: [{ name: "", x: circles.map(({ x }) => x), y: circles.map(({ y }) => y) }],
    alt,
  });
  const traces = figure.data.flatMap((trace) => (trace.type === "scatter" ? [trace] : []));
  const [first, second, rings] = traces;
  const color = first.line?.color ?? "";
  const [clear, faint] = [
    { color: (backward ? second : first).line?.color, width: 2 },
    { color: grey, width: 1 },
  ];
  const bare = { showgrid: false, zeroline: false, showticklabels: false, fixedrange: true };
  const words = [...circles, ...labels].map(({ text, x, y }) => ({
    ...{ text, x: x / 100, y: y / 100 - size.textMiddle / inside.y },
    ...({ xref: "paper", yref: "paper", xanchor: "center", yanchor: "bottom" } as const),
    ...{ showarrow: false as const, font: { size: size.text } },
  }));
  return {
    data: [
      { ...first, line: backward ? faint : clear, hoverinfo: "skip", hovertemplate: "" },
      { ...second, line: backward ? clear : faint, hoverinfo: "skip", hovertemplate: "" },
      {
        ...rings,
        marker: { color: `${color}22`, size: 2 * size.radius, symbol: "circle", line: { color, width: 2 } },
        text: circles.map(({ says }) => says),
        hovertemplate: "%{text}<extra></extra>",
      },
    ],
    layout: {
      ...figure.layout,
      height,
      showlegend: false,
      hovermode: "closest",
      margin: { l: size.margin, r: size.margin, t: size.margin, b: size.margin, autoexpand: false },
      annotations: words,
      xaxis: { ...figure.layout.xaxis, ...bare },
      yaxis: { ...figure.layout.yaxis, ...bare },
    },
    alt,
  };
}

const grey = "rgba(128, 128, 128, 0.7)";

/** The line of an arrow and its head, each ended by NaN. `unit` is a percent in pixels. */
function arrowLine({ from, to }: Arrow, circles: readonly Place[], unit: Place): Place[] {
  const [dx, dy] = [(to.x - from.x) * unit.x, (to.y - from.y) * unit.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  /** So many pixels along the arrow, and to its left. */
  const moved = ({ x, y }: Place, along: number, aside = 0): Place => ({
    x: x + (along * ux - aside * uy) / unit.x,
    y: y + (along * uy + aside * ux) / unit.y,
  });
  const rim = (place: Place) =>
    circles.some(({ x, y }) => x === place.x && y === place.y) ? size.radius + 2 : 0;
  const [start, tip] = [moved(from, rim(from)), moved(to, -rim(to))];
  const end = { x: Number.NaN, y: Number.NaN };
  const [left, right] = [moved(tip, -size.head, size.head / 2), moved(tip, -size.head, -size.head / 2)];
  return [start, tip, end, left, tip, right, end];
}
