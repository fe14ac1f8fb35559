import { activations } from "../../../activations";
import type { LayerProbe } from "../../../network/probes/layer-probe";
import { playgroundWords as words } from "../../../words/playground";
import { limits, type PlaygroundState, type Specials } from "../state";
import { choice, element } from "./elements";
import type { Change } from "./settings";

const sizes = Array.from({ length: limits.units }, (_, i) => i + 1);
const names = Object.keys(activations).sort();

/** A column for each layer: its controls above the picture of the network, its readings below. */
export function layerRows(
  { layers }: PlaygroundState,
  specials: Specials,
  picture: HTMLElement,
  change: Change,
): HTMLElement[] {
  const changed = (at: number, part: Partial<(typeof layers)[number]>) =>
    change({ layers: layers.map((layer, i) => (i === at ? { ...layer, ...part } : layer)) });
  const activationOf = ({ activation }: (typeof layers)[number], i: number) =>
    choice(
      words.activationOf(i + 1),
      [...Object.keys(specials), ...names],
      activation,
      (activation) => changed(i, { activation }),
      (code) => specials[code]?.label ?? code,
    );
  const unitsOf = ({ units }: (typeof layers)[number], i: number) =>
    choice(words.unitsOf(i + 1), sizes, units, (units) => changed(i, { units }));

  const row = (name: string, cells: Node[][], className = "") =>
    element(
      "tr",
      { className },
      element("th", { textContent: name }),
      ...cells.map((cell) => element("td", {}, ...cell)),
    );
  const reading = () => [element("span"), element("div", { className: "bar" })];
  const columns = layers.length + 2;
  return [
    row(words.activation, [...layers.map((layer, i) => [activationOf(layer, i)]), []]),
    row(words.units, [...layers.map((layer, i) => [unitsOf(layer, i)]), []]),
    element("tr", {}, element("td", { colSpan: columns }, picture)),
    ...[words.gradient, words.saturated, words.dead].map((name) =>
      row(name, Array.from({ length: columns - 1 }, reading), "reading"),
    ),
  ];
}

/** In so many columns numbers of two digits have room. */
const roomy = 5;

/** Writes what goes on in each layer into the rows of `layerRows`. */
export function fillReadings(table: HTMLElement, probes: readonly LayerProbe[]): void {
  const [gradients, saturations, deaths] = table.querySelectorAll<HTMLElement>(".reading");
  const write = (row: HTMLElement, layer: number, text: string, share: number) => {
    const [span, bar] = row.children[layer + 1].children as HTMLCollectionOf<HTMLElement>;
    span.textContent = text;
    bar.style.width = `${100 * share}%`;
  };
  probes.forEach(({ gradientNorm, saturated, dead, units }, layer) => {
    write(
      gradients,
      layer,
      words.number(gradientNorm, probes.length > roomy ? 1 : 2),
      gradientShare(gradientNorm),
    );
    if (layer === probes.length - 1) return; // the output has no activation
    write(saturations, layer, words.percent(saturated), saturated);
    write(deaths, layer, words.deadUnits(Math.round(dead * units), units), dead);
  });
}

/** The length of a gradient's bar: from nothing at 10⁻¹⁰ to all at 1, on a logarithmic scale. */
const gradientShare = (norm: number): number => Math.max(0, Math.min(1, 1 + Math.log10(norm) / 10));
