import { activations } from "../../../activations";
import type { LayerProbe } from "../../../network/probes/layer-probe";
import { playgroundWords as words } from "../../../words/playground";
import { limits, type PlaygroundState, type Specials } from "../state";
import { button, choice, element } from "./elements";
import type { Change } from "./settings";

const names = Object.keys(activations).sort();

/** A column for each layer: its controls above the picture of the network, its readings below. */
export function layerRows(
  { layers }: PlaygroundState,
  specials: Specials,
  picture: HTMLElement,
  change: Change,
): HTMLElement[] {
  const heads = layers.map(({ units, activation }, i) => {
    const changed = (part: Partial<(typeof layers)[number]>) =>
      change({ layers: layers.map((layer, j) => (j === i ? { ...layer, ...part } : layer)) });
    const fewer = button("−", () => changed({ units: units - 1 }), words.fewer(words.units(i + 1)));
    const more = button("+", () => changed({ units: units + 1 }), words.more(words.units(i + 1)));
    fewer.disabled = units === 1;
    more.disabled = units === limits.units;
    return element(
      "th",
      {},
      choice(
        words.activation(i + 1),
        [...Object.keys(specials), ...names],
        activation,
        (activation) => changed({ activation }),
        (code) => specials[code]?.label ?? code,
      ),
      element("div", {}, fewer, element("output", { textContent: String(units) }), more),
    );
  });
  const reading = (name: string) =>
    element(
      "tr",
      { className: "reading" },
      element("th", { textContent: name }),
      ...[...heads, 0].map(() => element("td", {}, element("span"), element("div", { className: "bar" }))),
    );
  return [
    element(
      "tr",
      {},
      element("th", { textContent: words.inputs }),
      ...heads,
      element("th", { textContent: words.output }),
    ),
    element("tr", {}, element("td", { colSpan: heads.length + 2 }, picture)),
    ...[words.gradient, words.saturated, words.dead].map(reading),
  ];
}

/** Writes what goes on in each layer into the rows of `layerRows`. */
export function fillReadings(table: HTMLElement, probes: readonly LayerProbe[]): void {
  const [gradients, saturations, deaths] = table.querySelectorAll<HTMLElement>(".reading");
  const write = (row: HTMLElement, layer: number, text: string, share: number) => {
    const [span, bar] = row.children[layer + 1].children as HTMLCollectionOf<HTMLElement>;
    span.textContent = text;
    bar.style.width = `${100 * share}%`;
  };
  probes.forEach(({ gradientNorm, saturated, dead, units }, layer) => {
    write(gradients, layer, words.number(gradientNorm), gradientShare(gradientNorm));
    if (layer === probes.length - 1) return; // the output has no activation
    write(saturations, layer, words.percent(saturated), saturated);
    write(deaths, layer, words.deadUnits(Math.round(dead * units), units), dead);
  });
}

/** The length of a gradient's bar: from nothing at 10⁻⁶ to all at 1, on a logarithmic scale. */
const gradientShare = (norm: number): number => Math.max(0, Math.min(1, 1 + Math.log10(norm) / 6));
