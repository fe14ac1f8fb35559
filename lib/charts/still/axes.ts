import type { Axis } from "../figure";
import { style, textWidth } from "../style";
import { ticksOf } from "../ticks";
import type { Plane } from "./plane";
import { pixel, tag, text } from "./svg";

/** The grid, the lines through 0, the tick labels and the titles of a panel. */
export function drawAxes({ left, right, top, bottom, xAxis, yAxis, x, y }: Plane): string {
  const xs = ticksOf(xAxis);
  const ys = ticksOf(yAxis);
  const vertical = (value: number | string) => `M${pixel(x(value))} ${pixel(top)}V${pixel(bottom)}`;
  const horizontal = (value: number | string) => `M${pixel(left)} ${pixel(y(value))}H${pixel(right)}`;
  const grid = [
    ...(xAxis.showgrid === false ? [] : xs.map(({ value }) => vertical(value))),
    ...(yAxis.showgrid === false ? [] : ys.map(({ value }) => horizontal(value))),
  ];
  const zero = [...(hasZero(xAxis) ? [vertical(0)] : []), ...(hasZero(yAxis) ? [horizontal(0)] : [])];
  const below = xAxis.showticklabels === false ? [] : xs;
  const beside = yAxis.showticklabels === false ? [] : ys;
  const widest = Math.max(0, ...beside.map(({ label }) => textWidth(label)));
  return [
    tag("path", { d: grid.join(""), stroke: style.grid, fill: "none" }),
    tag("path", { d: zero.join(""), stroke: style.axis, fill: "none" }),
    ...below.map(({ value, label }) => text(label, x(value), bottom + 15, { "text-anchor": "middle" })),
    ...beside.map(({ value, label }) => text(label, left - 1, y(value) + 5, { "text-anchor": "end" })),
    xAxis.title ? text(xAxis.title.text, (left + right) / 2, bottom + 35, { "text-anchor": "middle" }) : "",
    yAxis.title ? upright(yAxis.title.text, left - 13 - widest, (top + bottom) / 2) : "",
  ].join("");
}

const hasZero = ({ type, zeroline, range: [low, high] }: Axis): boolean =>
  (type ?? "linear") === "linear" && zeroline !== false && low < 0 && high > 0;

const upright = (content: string, x: number, y: number): string =>
  text(content, x, y, { "text-anchor": "middle", transform: `rotate(-90 ${pixel(x)} ${pixel(y)})` });
