import { galleryAlt } from "../../words";
import { curve } from "../curve/curve";
import type { Figure, Scatter } from "../figure";
import { figureOf } from "../figure-of-panels";
import type { Plotted } from "../plotted";
import { lineAt } from "../style";

export interface GalleryOptions {
  domain?: readonly [number, number];
  columns?: number;
}

const steps = 40; // enough for a small panel

/**
 * Many activations at a glance: a small panel for each, with f and f′ on the same scale in all.
 *
 * @example
 * const figure = galleryFigure([relu, sigmoid]);
 * figure.layout.annotations.map(({ text }) => text); // ["ReLU", "sigmoid"]
 */
export function galleryFigure(list: readonly Plotted[], options: GalleryOptions = {}): Figure {
  const { domain = [-4, 4], columns = 5 } = options;
  if (list.length === 0) throw new RangeError("galleryFigure: the list of activations is empty");
  const line = (name: string, points: Pick<Scatter, "x" | "y">, i: number): Scatter => ({
    type: "scatter",
    mode: "lines",
    name,
    ...points,
    line: { ...lineAt(i), width: 2 },
    hovertemplate: `${name}(%{x}) = %{y:.3~g}<extra></extra>`,
  });
  const panels = list.map((f) => ({
    title: f.label,
    x: { range: [...domain] as [number, number], showticklabels: false },
    y: { range: [-2, 3] as [number, number], showticklabels: false },
    traces: [
      line("f", curve(f, domain, f.kinks, steps), 0),
      line("f′", curve(f.derivative, domain, f.kinks, steps), 1),
    ],
    alt: "",
  }));
  const rows = Math.ceil(list.length / columns);
  return {
    ...figureOf(panels, { columns: Math.min(columns, list.length), height: 20 + 130 * rows }),
    alt: galleryAlt(
      list.map(({ label }) => label),
      domain,
    ),
  };
}
