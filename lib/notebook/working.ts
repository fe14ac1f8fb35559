import { type Display, newDisplay } from "tslab";
import * as kernel from "tslab/dist/jupyter";
import { whileWorking } from "../lessons/working";
import { workedFor, working } from "../words";
import { escapeHtml } from "./page/html";
import { barHtml } from "./progress";

const patience = 1000; // milliseconds: shorter work shows nothing
const pause = 250; // between updates

/** The work of the cell that runs. */
let cell: { write: unknown; start: number; shown: number; output?: Display } | undefined;

/**
 * A bar below the cell for work that takes longer than a second, and at the end one line in its place, also where a cell does
 * several such works. The kernel sends it while the cell works.
 */
function show(done: number, total: number): void {
  const { lastWriteDisplayData: write } = kernel; // tslab makes one for each cell that it runs
  if (!write) return; // without a kernel
  const now = performance.now();
  if (cell?.write !== write) cell = { write, start: now, shown: now + patience - pause };
  const seconds = (now - cell.start) / 1000;
  const last = done === total;
  if (!last && now - cell.shown >= pause) {
    cell.output ??= newDisplay();
    cell.output.html(barHtml(working, { step: done, steps: total }, seconds));
    cell.shown = now;
  }
  if (last) cell.output?.html(`<small style="opacity: 0.75">${escapeHtml(workedFor(seconds))}</small>`);
}

whileWorking(show);
