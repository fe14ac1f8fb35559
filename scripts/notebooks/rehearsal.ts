import * as library from "../../lib/index";
import { failureOf } from "./judge";
import { execute } from "./jupyter";
import {
  addedCell,
  type Cell,
  isLesson,
  joined,
  type Notebook,
  notebookFolder,
  readNotebook,
  sourceOf,
} from "./notebook";
import { explanationCell, explanationId, proseFaults, shownNumbers } from "./prose";
import { verdictsOf } from "./verdicts";

/** How a notebook fared. */
export interface Rehearsal {
  name: string;
  /** Code cells. */
  cells: number;
  seconds: number;
  /** The kernel's memory at the end, in bytes. */
  memory: number;
  failures: Failure[];
}

/** A cell of code that failed, or a cell of prose with a number that nothing shows. Cells are counted from 1. */
interface Failure {
  cell: number;
  /** The runs in which it failed: 1 and 2 in a row, 3 when the whole notebook ran again; none for prose. */
  runs: number[];
  message: string;
  source: string;
}

/**
 * Runs a notebook as a class would: each code cell twice in a row, and then all of them once more in the same kernel.
 * Then a lesson's prose is held against what the cells have shown.
 */
export async function rehearse(name: string, folder = notebookFolder): Promise<Rehearsal> {
  const notebook = readNotebook(name, folder);
  const code = notebook.cells.flatMap((cell, index) => (cell.cell_type === "code" ? [{ cell, index }] : []));
  const runs = [...code.flatMap((each) => [run(each, 1), run(each, 2)]), ...code.map((each) => run(each, 3))];
  const started = performance.now();
  const prose = isLesson(name) ? notebook.cells : [];
  const executed = await execute({ ...notebook, cells: [...runs, memoryCell, explanationCell(prose)] });
  return {
    name,
    cells: code.length,
    seconds: (performance.now() - started) / 1000,
    memory: memoryOf(executed),
    failures: [
      ...failuresOf(executed),
      ...proseFailures(prose, executed),
      ...verdictFailures(name, executed),
    ],
  };
}

const run = ({ cell, index }: { cell: Cell; index: number }, count: number): Cell => ({
  ...cell,
  id: `${index + 1}-${count}`,
});

/** What a reader sees who runs the notebook once. */
const firstRuns = ({ cells }: Notebook): Cell[] => cells.filter(({ id }) => id.endsWith("-1"));

/** Each cell that failed, once. Where the kernel itself gave up, that stands for all the cells it left out. */
function failuresOf(executed: Notebook): Failure[] {
  const failures = new Map<number, Failure>();
  const { failure: end } = executed.metadata.kernel ?? {};
  for (const cell of executed.cells.filter(({ id }) => /^\d/.test(id))) {
    const gaveUp = end !== undefined && cell.metadata.reply === undefined;
    const message = gaveUp ? end : failureOf(cell);
    if (message === undefined) continue;
    const [index = 0, count = 0] = cell.id.split("-").map(Number);
    const failure = failures.get(index) ?? { cell: index, runs: [], message, source: sourceOf(cell) };
    failure.runs.push(count);
    failures.set(index, failure);
    if (gaveUp) break;
  }
  return [...failures.values()].sort((a, b) => a.cell - b.cell);
}

/** The verdicts of a lesson's cards must be those that the scoreboard tells of. */
function verdictFailures(name: string, executed: Notebook): Failure[] {
  const told = (scores: readonly library.Settlement[]) =>
    scores.map(({ claim, verdict }) => `${claim} ${verdict}`);
  const shown = told(verdictsOf(name, firstRuns(executed)));
  const stored = told(library.settlements.filter(({ lesson }) => lesson === name));
  if (!isLesson(name) || shown.join() === stored.join()) return [];
  const message = `settles ${shown.join(", ") || "nothing"}; the scoreboard has ${stored.join(", ") || "nothing"}. Run npm run scoreboard.`;
  return [{ cell: 0, runs: [], message, source: "" }];
}

function proseFailures(prose: readonly Cell[], executed: Notebook): Failure[] {
  if (executed.metadata.kernel?.failure) return []; // that is told already, and the last cells were not run
  const shown = firstRuns(executed).flatMap(shownNumbers);
  const explanation = executed.cells.find(({ id }) => id === explanationId);
  const message = explanation && failureOf(explanation);
  if (message) return [{ cell: 0, runs: [], message, source: sourceOf(explanation) }];
  const explained = JSON.parse(textOf(executed, explanationId) || "[]");
  return prose.flatMap((cell, index) => {
    if (cell.cell_type !== "markdown") return [];
    const faults = [...new Set(proseFaults(cell, shown, explained[index] ?? {}))];
    return faults.map((message) => ({ cell: index + 1, runs: [], message, source: sourceOf(cell) }));
  });
}

/** A last cell that reports the kernel's memory. */
export const memoryCell: Cell = addedCell("memory", "process.memoryUsage().rss");

export const memoryOf = (executed: Notebook): number => Number(textOf(executed, memoryCell.id));

const textOf = (executed: Notebook, id: string): string =>
  joined(executed.cells.find((cell) => cell.id === id)?.outputs?.[0]?.text);
