import { contourFigure, type Figure, grid, lineFigure } from "../../charts";
import { pointsByClass } from "../../lessons/figures/examples";
import { decisionMap } from "../../network";
import { standing, playgroundWords as words } from "../../words";
import { pageCode } from "../page/code";
import { imageHtml } from "../page/figure-html";
import { escapeHtml } from "../page/html";
import { startRun } from "./run";
import type { PlaygroundState, Specials } from "./state";
import { windows } from "./window";

/**
 * A playground as HTML: a still picture, and a script that puts the living one in its place. Where scripts do not run, in a
 * notebook that is not trusted, the picture stays. The code is small, so each playground brings its own and needs no other cell.
 */
export function playgroundHtml(state: PlaygroundState, specials: Specials): string {
  // JSON within a script: "<" could end it.
  const json = JSON.stringify([state, specials]).replace(/</g, "\\u003c");
  return `<div class="why-relu-playground" role="group" aria-label="${escapeHtml(words.name)}">
${imageHtml(stillFigure(state, specials), words.stillNote)}
<script>(async (root) => {
  const code = await ${pageCode("playground").text};
  new Function(code + "; return playground;")().show(root, ...${json});
})(document.currentScript.parentElement);</script></div>`;
}

/** So many epochs has the still picture behind it, where the state says nothing else. */
const stillEpochs = 100;

function stillFigure(state: PlaygroundState, specials: Specials): Figure {
  const epochs = state.epochs || stillEpochs;
  const run = startRun({ ...state, epochs: 0 }, specials);
  const losses = [run.scoreOn("rows").loss];
  while (run.epochs < epochs && !run.diverged) {
    run.train(1);
    losses.push(run.scoreOn("rows").loss);
  }
  const { x, y, half } = windows[state.data];
  const map = contourFigure(
    decisionMap(run.network, { from: Math.min(x, y) - half, to: Math.max(x, y) + half, size: 61 }),
    {
      title: words.still(run.epochs),
      classes: true,
      z: words.probability,
      points: pointsByClass(run.rows),
      alt: standing({
        epochs: run.epochs,
        diverged: run.diverged,
        rows: run.scoreOn("rows"),
        newRows: run.scoreOn("newRows"),
      }),
    },
  );
  const axes = { x: words.epochAxis, y: words.loss };
  return grid([map, lineFigure([{ name: "", y: losses }], { ...axes, alt: words.curve })]);
}
