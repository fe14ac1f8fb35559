import { isField } from "../color-scale";
import type { Bar, Trace } from "../figure";
import { drawBars } from "./bars";
import { drawField } from "./field";
import type { Plane } from "./plane";
import { drawScatter } from "./scatter";

/** One trace as SVG. Bars stand beside the other bars of their panel. */
export function drawTrace(trace: Trace, plane: Plane, panel: readonly Trace[]): string {
  if (trace.type === "scatter") return drawScatter(trace, plane);
  if (isField(trace)) return drawField(trace, plane);
  const beside = panel.filter((other): other is Bar => other.type === "bar");
  return drawBars(trace, plane, beside);
}
