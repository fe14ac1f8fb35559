import { isField, onOneScale } from "./color-scale";
import type { Figure, Trace } from "./figure";
import { axesOf, layoutOf } from "./layout";
import type { Panel, PanelOptions } from "./panel";

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
    if (!isField(shown)) return shown;
    const showscale = shown.showscale && !scaled;
    scaled ||= showscale;
    return { ...shown, showscale };
  });
}
