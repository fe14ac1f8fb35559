import { isField, onOneScale } from "./color-scale";
import { type Figure, type Layout, rounded, type Trace } from "./figure";
import { axesOf, layoutOf, namesIn } from "./layout";
import type { Panel, PanelOptions } from "./panel";
import { style } from "./style";

/** A figure of panels, row by row. */
export function figureOf(panels: readonly Panel[], options: PanelOptions = {}): Figure {
  const placed = panels.flatMap(({ traces }, i) => traces.map((trace) => ({ ...trace, ...axesOf(i) })));
  const [data] = onOneScale([onceInLegend(placed)]) as [Trace[]];
  const layout = layoutOf(panels, data, options);
  return {
    data: belowLegend(data, layout),
    layout,
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

/** The colour scale no longer than the legend above it allows. */
function belowLegend(traces: readonly Trace[], { showlegend, height, margin }: Layout): Trace[] {
  const legend = showlegend ? style.legendRow * namesIn(traces).length : 0;
  const most = rounded(1 - legend / (height - margin.t - margin.b));
  return traces.map((trace) => {
    if (!isField(trace)) return trace;
    return { ...trace, colorbar: { ...trace.colorbar, len: Math.min(most, trace.colorbar.len) } };
  });
}
