import { standing, playgroundWords as words } from "../../../words/playground";
import { type PlaygroundRun, startRun } from "../run";
import { limits, lineOf, type PlaygroundState, type Specials } from "../state";
import { windows } from "../window";
import { drawLosses, type Losses } from "./draw-losses";
import { drawNetwork } from "./draw-network";
import { drawPlane } from "./draw-plane";
import { button, canvas, element } from "./elements";
import { fillReadings, layerRows } from "./layer-table";
import { type Look, looker } from "./look";
import { settingsOf } from "./settings";
import { addSheet, themeOf } from "./theme";

/**
 * Turns an element with a still picture into a playground. Any change starts anew at epoch 0, so that the line of code
 * always tells the whole story.
 */
export function show(root: HTMLElement, first: PlaygroundState, specials: Specials): void {
  addSheet();
  let state = first;
  let run: PlaygroundRun | undefined;
  let look = (): Look | undefined => undefined;
  let losses: Losses = { rows: [], newRows: [] };
  let playing = false;
  let shownLayers: PlaygroundState["layers"] | undefined;

  const train = button(words.train, () => play(!playing));
  train.className = "train";
  const epoch = button(words.epoch, () => {
    play(false);
    advance();
    draw();
    say();
  });
  const reset = button(words.reset, () => change({}));
  const counter = element("strong");
  const live = element("p");
  live.setAttribute("aria-live", "polite");
  const settings = element("div", { className: "row settings" });
  const table = element("table");
  const network = canvas(words.network);
  const plane = canvas(words.plane, "plane");
  const curve = canvas(words.curve, "curve");
  const line = element("textarea", { readOnly: true, rows: 2 });
  line.setAttribute("aria-label", words.line);
  const copy = button(words.copy, async () => {
    line.select();
    if (navigator.clipboard) await navigator.clipboard.writeText(line.value);
    else document.execCommand("copy"); // a file, or a page without https, has no clipboard
    copy.textContent = words.copied;
    setTimeout(() => {
      copy.textContent = words.copy;
    }, 1500);
  });

  root.replaceChildren(
    element(
      "div",
      { className: "layout" },
      settings,
      element("div", { className: "row buttons" }, train, epoch, reset),
      element("div", { className: "says" }, counter, live),
      element("div", { className: "inside" }, table),
      plane,
      curve,
      element("p", { className: "legend", textContent: words.legend }),
      element("div", { className: "row code" }, line, copy),
    ),
  );
  const changes = [new MutationObserver(draw), new ResizeObserver(draw)] as const;
  changes[0].observe(document.body, { attributes: true }); // where the theme is written
  changes[1].observe(root);
  start();

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
      line.value = lineOf(state);
      live.textContent = (error as Error).message;
    }
    if (shownLayers !== state.layers) {
      shownLayers = state.layers; // all other controls show their value by themselves, and keep the focus
      replace(settings, ...settingsOf(state, change));
      replace(table, ...layerRows(state, specials, network, change));
    }
    draw();
    if (run) say();
  }

  function play(on: boolean): void {
    if (on === playing) return;
    playing = on;
    train.textContent = on ? words.pause : words.train;
    train.setAttribute("aria-label", train.textContent);
    if (on) {
      live.textContent = "";
      requestAnimationFrame(frame);
    } else {
      counter.textContent = "";
      say();
    }
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
    if (!root.isConnected) {
      for (const each of changes) each.disconnect(); // the output was cleared
      return;
    }
    const seen = look();
    if (!run || !seen) return;
    const theme = themeOf(root);
    root.classList.toggle("dark", theme.dark);
    root.style.colorScheme = theme.dark ? "dark" : "light";
    root.dataset.epochs = String(run.epochs);
    if (playing) counter.textContent = words.counter(run.epochs, seen.rows, seen.newRows);
    line.value = lineOf({ ...state, epochs: run.epochs });
    drawNetwork(network, seen, theme);
    drawPlane(plane, seen.answers[seen.answers.length - 1].values, run.rows, windows[state.data], theme);
    drawLosses(curve, losses, theme);
    fillReadings(table, seen.probes);
  }
}

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
