import { activations } from "../../../activations";
import { standing, playgroundWords as words } from "../../../words/playground";
import { type PlaygroundRun, startRun } from "../run";
import { choices, limits, lineOf, type PlaygroundState, type Specials } from "../state";
import { drawLosses, type Losses } from "./draw-losses";
import { drawNetwork } from "./draw-network";
import { drawPlane } from "./draw-plane";
import { button, canvas, choice, element, named } from "./elements";
import { windows } from "./field";
import { type Look, looker } from "./look";
import { addSheet, themeOf } from "./theme";

/**
 * Turns an element with a still picture into a playground. Any change starts anew at epoch 0, so that the line of code
 * always tells the whole story.
 */
export function show(root: HTMLElement, first: PlaygroundState, specials: Specials): void {
  addSheet();
  root.dataset.lmSuppressShortcuts = "true"; // keys belong to the controls, not to JupyterLab
  let state = first;
  let run: PlaygroundRun | undefined;
  let look = (): Look | undefined => undefined;
  let losses: Losses = { rows: [], newRows: [] };
  let playing = false;

  const train = button(words.train, () => play(!playing));
  train.className = "train";
  const epoch = button(words.epoch, () => {
    play(false);
    advance();
    draw();
    say();
  });
  const reset = button(words.reset, () => change({}));
  const counter = element("strong", { className: "epochs" });
  const live = element("p", { className: "standing" });
  live.setAttribute("aria-live", "polite");
  const settings = element("div", { className: "row" });
  const table = element("table");
  const network = canvas(words.network);
  const plane = canvas(words.plane);
  const curve = canvas(words.curve);
  const line = element("textarea", { readOnly: true, rows: 2 });
  line.setAttribute("aria-label", words.line);
  const copy = button(words.copy, async () => {
    line.select();
    await navigator.clipboard?.writeText(line.value).catch(() => document.execCommand("copy"));
    copy.textContent = words.copied;
    setTimeout(() => {
      copy.textContent = words.copy;
    }, 1500);
  });

  root.replaceChildren(
    settings,
    element("div", { className: "row" }, train, epoch, reset, counter),
    element(
      "div",
      { className: "body" },
      element("div", { className: "inside" }, table, element("p", { textContent: words.legend })),
      element("div", { className: "outside" }, plane, curve),
    ),
    live,
    element("div", { className: "row" }, line, copy),
  );
  start();
  const redraw = new MutationObserver(draw); // the theme has changed
  redraw.observe(document.body, { attributes: true });
  new ResizeObserver(draw).observe(root);

  /** Starts anew with other settings. */
  function change(changed: Partial<PlaygroundState>): void {
    state = { ...state, ...changed, epochs: 0 };
    start();
  }

  function start(): void {
    play(false);
    losses = { rows: [], newRows: [] };
    try {
      run = startRun({ ...state, epochs: 0 }, specials);
      look = looker(run, windows[state.data]);
      record();
      while (run.epochs < state.epochs && !run.diverged) advance();
    } catch (error) {
      run = undefined;
      live.textContent = (error as Error).message;
    }
    fillSettings();
    fillTable();
    draw();
    if (run) say();
  }

  function play(on: boolean): void {
    if (on === playing) return;
    playing = on;
    train.textContent = on ? words.pause : words.train;
    train.setAttribute("aria-label", train.textContent);
    if (on) requestAnimationFrame(frame);
    else say();
  }

  function frame(): void {
    if (!playing) return;
    if (!root.isConnected)
      playing = false; // the output was cleared
    else {
      advance();
      draw();
      requestAnimationFrame(frame);
    }
  }

  function advance(): void {
    if (!run) return;
    run.train(1);
    record();
    if (run.diverged || run.epochs >= limits.epochs) play(false);
  }

  function record(): void {
    if (!run) return;
    losses.rows.push(run.scoreOn("rows").loss);
    losses.newRows.push(run.scoreOn("newRows").loss);
  }

  /** The sentence at a pause, for those who listen. */
  function say(): void {
    if (!run) return;
    const { epochs, diverged } = run;
    live.textContent = standing({
      epochs,
      diverged,
      rows: run.scoreOn("rows"),
      newRows: run.scoreOn("newRows"),
    });
  }

  function draw(): void {
    const seen = look();
    if (!run || !seen) return;
    const theme = themeOf(root);
    root.classList.toggle("dark", theme.dark);
    root.style.colorScheme = theme.dark ? "dark" : "light";
    root.dataset.epochs = String(run.epochs);
    counter.textContent = words.counter(run.epochs, seen.rows, seen.newRows);
    line.value = lineOf({ ...state, epochs: run.epochs });
    const columns = seen.answers.length;
    drawNetwork(network, seen, new Array(columns).fill(1 / columns), theme);
    drawPlane(plane, seen.answers[columns - 1].values, run.rows, windows[state.data], theme);
    drawLosses(curve, losses, theme);
    seen.probes.forEach(({ gradientNorm, saturated, dead, units }, i) => {
      const [gradient, flat, gone] = table.querySelectorAll("tr.reading");
      const cells = [gradient, flat, gone].map((row) => row.children[i + 1]);
      cells[0].firstChild?.replaceWith(words.number(gradientNorm));
      (cells[0].lastChild as HTMLElement).style.width = `${gradientShare(gradientNorm)}%`;
      cells[1].textContent = i < columns - 2 ? words.percent(saturated) : "";
      cells[2].textContent = i < columns - 2 ? words.deadUnits(Math.round(dead * units), units) : "";
      cells[2].className = dead > 0 ? "dead-units" : "";
    });
  }

  function fillSettings(): void {
    const { data, start, rate, optimizer, seed, layers } = state;
    const seedInput = element("input", {
      type: "number",
      min: "0",
      max: String(limits.seed),
      value: String(seed),
    });
    seedInput.setAttribute("aria-label", words.seed);
    seedInput.onchange = () => {
      const wanted = Math.round(Number(seedInput.value));
      change({ seed: Math.min(limits.seed, Math.max(0, wanted || 0)) });
    };
    const fewer = button("−", () => change({ layers: layers.slice(0, -1) }), words.fewer(words.layers));
    const more = button(
      "+",
      () => change({ layers: [...layers, layers.at(-1) ?? { units: 4, activation: "tanh" }] }),
      words.more(words.layers),
    );
    fewer.disabled = layers.length === 0;
    more.disabled = layers.length === limits.layers;
    const startText = (option: PlaygroundState["start"]) =>
      typeof option === "number" ? words.deviation(option) : option;
    replace(
      settings,
      named(
        words.data,
        choice(words.data, choices.data, data, (data) => change({ data })),
      ),
      named(words.layers, fewer, element("span", { textContent: String(layers.length) }), more),
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
          (name) => words.optimizers[name],
        ),
      ),
      named(words.seed, seedInput),
    );
  }

  function fillTable(): void {
    const names = Object.keys(activations).sort();
    const own = Object.keys(specials);
    const heads = state.layers.map(({ units, activation }, i) => {
      const changed = (part: Partial<(typeof state.layers)[number]>) =>
        change({ layers: state.layers.map((layer, j) => (j === i ? { ...layer, ...part } : layer)) });
      const fewer = button("−", () => changed({ units: units - 1 }), words.fewer(words.units(i + 1)));
      const more = button("+", () => changed({ units: units + 1 }), words.more(words.units(i + 1)));
      fewer.disabled = units === 1;
      more.disabled = units === limits.units;
      return element(
        "th",
        {},
        choice(
          words.activation(i + 1),
          [...own, ...names],
          activation,
          (activation) => changed({ activation }),
          (code) => specials[code]?.label ?? code,
        ),
        element("div", {}, fewer, String(units), more),
      );
    });
    const columns = heads.length + 2;
    const reading = (name: string) =>
      element(
        "tr",
        { className: "reading" },
        element("th", { textContent: name }),
        ...Array.from({ length: columns - 1 }, () => element("td")),
      );
    const gradients = reading(words.gradient);
    for (const cell of gradients.querySelectorAll("td"))
      cell.append("", element("div", { className: "bar" }));
    replace(
      table,
      element(
        "tr",
        {},
        element("th", { textContent: words.inputs }),
        ...heads,
        element("th", { textContent: words.output }),
      ),
      element("tr", {}, element("td", { colSpan: columns }, network)),
      gradients,
      reading(words.saturated),
      reading(words.dead),
    );
  }
}

/** The length of a gradient's bar: from nothing at 10⁻⁶ to all at 1, on a logarithmic scale. */
const gradientShare = (norm: number): number => Math.max(0, Math.min(100, 100 * (1 + Math.log10(norm) / 6)));

/** New contents. The control at the same place keeps the focus, for those who use the keyboard. */
function replace(parent: HTMLElement, ...children: Node[]): void {
  const controls = () => [...parent.querySelectorAll<HTMLElement>("button, select, input")];
  const label = document.activeElement?.getAttribute("aria-label");
  const focused = controls().some((control) => control === document.activeElement);
  parent.replaceChildren(...children);
  if (focused)
    controls()
      .find((control) => control.getAttribute("aria-label") === label)
      ?.focus();
}
