import { display } from "tslab";
import { type Activation, activations } from "../activations";
import { type Figure, galleryFigure } from "../charts";
import { type Properties, propertiesOf } from "../lessons";
import { casesLatex } from "../symbolic";
import { galleryTitle, parameterFact, rangeFact, facts as words } from "../words";
import { imageHtml } from "./page/figure-html";
import { card, htmlTable, paragraph } from "./page/html";
import { plot } from "./plot";

/** What the functions shown must be like: `{ bounded: true, smooth: true }`. */
export type PropertyFilter = { readonly [Name in keyof Properties]?: boolean };

/**
 * Shows all activations that have the wanted properties as small pictures. A click on one opens its page.
 * Throws where a property is not known.
 *
 * @example
 * gallery({ bounded: true, zeroCentred: true });
 */
export function gallery(filter: PropertyFilter = {}): void {
  const wanted = Object.entries(filter) as [keyof Properties, boolean][];
  const chosen = Object.values<Activation>(activations).filter((f) => {
    const properties = propertiesOf(f);
    const unknown = wanted.find(([name]) => !(name in properties));
    if (unknown)
      throw new RangeError(
        `gallery: no property "${String(unknown[0])}"; there are ${Object.keys(properties).join(", ")}`,
      );
    return wanted.every(([name, value]) => properties[name] === value);
  });
  const title = galleryTitle(chosen.length, Object.keys(activations).length);
  const grid = `<div style="display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start">${chosen.map(tile).join("")}</div>`;
  display.html(paragraph(title) + grid);
}

/** A function's small picture, and behind it its page. */
const tile = (f: Activation): string =>
  `<details style="max-width: 940px"><summary style="cursor: pointer">` +
  `${imageHtml(thumbnail(f))}</summary>${facts(f)}</details>`;

function thumbnail(f: Activation): Figure {
  const { layout, ...figure } = galleryFigure([f]);
  const margin = { ...layout.margin, l: 8, r: 8, t: 32, b: 8 };
  const xaxis = { ...layout.xaxis, showgrid: false };
  const yaxis = { ...layout.yaxis, showgrid: false };
  return {
    ...figure,
    layout: { ...layout, xaxis, yaxis, width: 180, height: 150, margin, showlegend: false },
  };
}

/**
 * Shows the page of one activation: formula, slope, facts, and a live graph.
 *
 * @example
 * page(mish);
 */
export function page(f: Activation): void {
  display.html(card("open", f.label, facts(f)));
  plot(f);
}

function facts(f: Activation): string {
  const { branches, convention, source, elsewhere = {}, parameters = {} } = f.definition;
  const names = Object.entries({ Keras: elsewhere.keras, PyTorch: elsewhere.pytorch, JAX: elsewhere.jax });
  const rows = [
    [words.range, rangeFact(f.range)],
    ...Object.entries(parameters).map(([name, { default: value, meaning }]) => [
      name,
      parameterFact(meaning, value),
    ]),
    [words.convention, convention],
    ...names,
    [words.source, source],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return paragraph(`$$f(x) = ${casesLatex(branches)}$$`) + htmlTable(["", f.name], rows);
}
