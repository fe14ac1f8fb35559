import { playgroundWords as words } from "../../../words/playground";
import { choices, limits, type PlaygroundState } from "../state";
import { button, choice, element, named } from "./elements";

/** Says what is to be different from now on. */
export type Change = (changed: Partial<PlaygroundState>) => void;

/** The controls for all but the layers' own. */
export function settingsOf(state: PlaygroundState, change: Change): HTMLElement[] {
  const { data, start, rate, optimizer, seed } = state;
  const startText = (option: PlaygroundState["start"]) =>
    typeof option === "number" ? words.deviation(option) : option;
  return [
    named(
      words.data,
      choice(words.data, choices.data, data, (data) => change({ data })),
    ),
    named(words.layers, ...layerCount(state, change)),
    named(
      words.start,
      choice<PlaygroundState["start"]>(
        words.start,
        choices.start,
        start,
        (start) => change({ start }),
        startText,
      ),
    ),
    named(
      words.rate,
      choice<number>(words.rate, choices.rate, rate, (rate) => change({ rate }), words.plain),
    ),
    named(
      words.optimizer,
      choice(
        words.optimizer,
        choices.optimizer,
        optimizer,
        (optimizer) => change({ optimizer }),
        words.optimizerName,
      ),
    ),
    named(words.seed, seedInput(seed, change)),
  ];
}

function layerCount({ layers }: PlaygroundState, change: Change): Node[] {
  const next = layers.at(-1) ?? { units: 4, activation: "tanh" };
  const fewer = button("−", () => change({ layers: layers.slice(0, -1) }), words.fewer(words.layers));
  const more = button("+", () => change({ layers: [...layers, next] }), words.more(words.layers));
  fewer.disabled = layers.length === 0;
  more.disabled = layers.length === limits.layers;
  return [fewer, element("output", { textContent: String(layers.length) }), more];
}

function seedInput(first: number, change: Change): HTMLInputElement {
  const input = element("input", {
    type: "number",
    min: "0",
    max: String(limits.seed),
    value: String(first),
  });
  input.setAttribute("aria-label", words.seed);
  input.onchange = () => {
    const wanted = Math.round(Number(input.value)) || 0;
    const seed = Math.min(limits.seed, Math.max(0, wanted));
    input.value = String(seed);
    change({ seed });
  };
  return input;
}
