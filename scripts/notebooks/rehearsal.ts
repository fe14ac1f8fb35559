import { failureOf } from "./judge";
import { execute } from "./jupyter";
import { type Cell, joined, type Notebook, notebookFolder, readNotebook, sourceOf } from "./notebook";

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

/** A code cell that failed. Cells are counted from 1, prose included. */
interface Failure {
  cell: number;
  /** The runs in which it failed: 1 and 2 in a row, 3 when the whole notebook ran again. */
  runs: number[];
  message: string;
  source: string;
}

/** Runs a notebook as a class would: each code cell twice in a row, and then all of them once more in the same kernel. */
export async function rehearse(name: string, folder = notebookFolder): Promise<Rehearsal> {
  const notebook = readNotebook(name, folder);
  const code = notebook.cells.flatMap((cell, index) => (cell.cell_type === "code" ? [{ cell, index }] : []));
  const runs = [...code.flatMap((each) => [run(each, 1), run(each, 2)]), ...code.map((each) => run(each, 3))];
  const started = performance.now();
  const executed = await execute({ ...notebook, cells: [...runs, memoryCell] });
  return {
    name,
    cells: code.length,
    seconds: (performance.now() - started) / 1000,
    memory: memoryOf(executed),
    failures: failuresOf(executed),
  };
}

const run = ({ cell, index }: { cell: Cell; index: number }, count: number): Cell => ({
  ...cell,
  id: `${index + 1}-${count}`,
});

/** Each cell that failed, once. Where the kernel itself gave up, that stands for all the cells it left out. */
function failuresOf(executed: Notebook): Failure[] {
  const failures = new Map<number, Failure>();
  const { failure: end } = executed.metadata.kernel ?? {};
  for (const cell of executed.cells.slice(0, -1)) {
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

/** A last cell that reports the kernel's memory. */
export const memoryCell: Cell = {
  cell_type: "code",
  id: "memory",
  source: "process.memoryUsage().rss",
  metadata: {},
  execution_count: null,
  outputs: [],
};

export const memoryOf = (executed: Notebook): number =>
  Number(joined(executed.cells.find(({ id }) => id === memoryCell.id)?.outputs?.[0]?.text));
