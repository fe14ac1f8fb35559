import { onOneScale } from "./color-scale";
import type { Axis, Figure, Trace } from "./figure";
import { axesOf, layoutOf } from "./layout";

/** One pair of axes with what is drawn there. */
export interface Panel {
  title?: string;
  x: Axis;
  y: Axis;
  traces: Trace[];
  /** What the panel shows, in words. */
  alt: string;
}

export interface PanelOptions {
  /** Panels in a row; by default all. */
  columns?: number;
  /** The height of the whole figure in pixels. */
  height?: number;
  /** The panels share one range of x: they zoom together, and hovering over one reads all. */
  linked?: boolean;
  /** Lines of text under the whole figure that say how to read it. */
  caption?: readonly string[];
}

/** A figure of panels, row by row. */
export function figureOf(panels: readonly Panel[], options: PanelOptions = {}): Figure {
  const placed = panels.flatMap(({ traces }, i) => traces.map((trace) => ({ ...trace, ...axesOf(i) })));
  const [data] = onOneScale([onceInLegend(placed)]) as [Trace[]];
  return {
    data,
    layout: layoutOf(panels, data, options),
    alt: panels.map(({ title, alt }) => (title ? `${title}: ${alt}` : alt)).join(" "),
  };
}

/** Each name and the colour scale come once in the legend, whichever panels they are in. */
function onceInLegend(traces: readonly Trace[]): Trace[] {
  const seen = new Set<string | undefined>([undefined]);
  let scaled = false;
  return traces.map((trace) => {
    const showlegend = trace.showlegend !== false && !seen.has(trace.name);
    if (showlegend) seen.add(trace.name);
    const shown: Trace = { ...trace, showlegend, ...(trace.name && { legendgroup: trace.name }) };
    if (shown.type !== "heatmap") return shown;
    const showscale = shown.showscale && !scaled;
    scaled ||= showscale;
    return { ...shown, showscale };
  });
}
