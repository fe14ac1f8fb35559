import { rounded, type Scatter } from "../figure";
import type { Plotted } from "../plotted";
import { colorAt, style } from "../style";
import type { Curve } from "./curve";

/** A tangent as it appears on f, and its slope as it appears on f′. */
export interface Tangent {
  onF: Scatter[];
  onSlope: Scatter[];
}

const look = {
  type: "scatter",
  showlegend: false,
  hoverinfo: "skip",
  line: { color: colorAt(1), width: style.lineWidth },
  marker: { color: colorAt(1), size: 10 },
} as const;

/** The tangent at x, `reach` to both sides, and on f′ its slope with all the slopes left of it. */
export function tangentAt(f: Plotted, x: number, reach: number, slopes: Curve): Tangent {
  const [value, slope] = [f(x), f.derivative(x)];
  const ends = [x - reach, x + reach];
  const before = slopes.x.filter((each) => each < x).length;
  const point = (y: number): Scatter => ({ ...look, mode: "markers", x: [x], y: [rounded(y)] });
  return {
    onF: [
      {
        ...look,
        mode: "lines",
        x: ends.map(rounded),
        y: ends.map((end) => rounded(value + slope * (end - x))),
      },
      point(value),
    ],
    onSlope: [
      {
        ...look,
        mode: "lines",
        x: [...slopes.x.slice(0, before), x],
        y: [...slopes.y.slice(0, before), rounded(slope)],
      },
      point(slope),
    ],
  };
}
