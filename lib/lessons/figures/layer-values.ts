import { type Figure, grid, histogramFigure } from "../../charts";
import type { LayerProbe } from "../../network";
import { layerValuesWords as words } from "../../words";

/** What the layers of some networks give: a row for each network, a column for each of the layers, counted from 1. */
export function layerValuesFigure(
  networks: Readonly<Record<string, readonly LayerProbe[]>>,
  layers: readonly number[],
): Figure {
  const panels = Object.entries(networks).flatMap(([name, probes]) => {
    const shown = layers.map((layer) => probes[layer - 1].activations);
    const low = Math.min(...shown.map((values) => values.reduce((a, b) => Math.min(a, b))));
    const high = Math.max(...shown.map((values) => values.reduce((a, b) => Math.max(a, b))));
    const range = [Math.floor(low), Math.ceil(high)] as const; // one for the whole row
    return layers.map((layer, i) =>
      histogramFigure(shown[i], { title: words.title(name, layer), bins: 30, range }),
    );
  });
  return grid(panels, { columns: layers.length, height: 560 });
}
