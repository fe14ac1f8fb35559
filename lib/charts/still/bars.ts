import type { Bar } from "../figure";
import { outline, type Place, pathThrough } from "./path";
import type { Plane } from "./plane";
import { tag } from "./svg";

/** Bars beside those of other series, as plotly.js does it: together they take 0.8 of their place. */
export function drawBars(bar: Bar, plane: Plane, beside: readonly Bar[]): string {
  const lying = bar.orientation === "h";
  const { left, right, top, bottom } = plane;
  const [names, lengths] = lying ? [bar.y, bar.x] : [bar.x, bar.y];
  const [across, along] = lying ? [plane.y, plane.x] : [plane.x, plane.y];
  const [nameAxis, axis] = lying ? [plane.yAxis, plane.xAxis] : [plane.xAxis, plane.yAxis];
  const unit = (lying ? top - bottom : right - left) / (nameAxis.range[1] - nameAxis.range[0]);
  const foot = along(axis.type === "log" ? 10 ** axis.range[0] : 0);
  const width = bar.width ?? 0.8 / beside.length;
  const shift = bar.width ? 0 : (beside.indexOf(bar) - (beside.length - 1) / 2) * width;
  /** The place so far along a bar, and so far from its middle. */
  const place = (i: number, length: number, aside = 0): Place => {
    const middle = across(names[i] as string) + (shift + aside) * unit;
    return lying ? [length, middle] : [middle, length];
  };

  const boxes = lengths.map((length, i) => {
    const end = along(length);
    const half = width / 2;
    return outline([place(i, foot, -half), place(i, end, -half), place(i, end, half), place(i, foot, half)]);
  });
  const interval = bar.error_x ?? bar.error_y;
  const whiskers = lengths.map((length, i) => {
    const [below, above] = [interval?.arrayminus[i] ?? 0, interval?.array[i] ?? 0];
    return pathThrough([place(i, along(Number(length) - below)), place(i, along(Number(length) + above))]);
  });
  const drawn = tag("path", { d: boxes.join(""), fill: bar.marker.color });
  return interval
    ? drawn + tag("path", { d: whiskers.join(""), stroke: interval.color, "stroke-width": 2 })
    : drawn;
}
