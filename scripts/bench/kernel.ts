import { median } from "../../lib/lessons/statistics/median";
import { countFigures } from "../notebooks/figures";
import { metadata } from "../notebooks/form";
import { execute } from "../notebooks/jupyter";
import { type Cell, isLesson, notebookNames, readNotebook } from "../notebooks/notebook";
import { memoryCell, memoryOf } from "../notebooks/rehearsal";

/** What students wait for, in seconds, and what their machine must hold, in bytes. */
interface KernelBench {
  /** Until a new kernel is ready. */
  start: number;
  /** Until a cell without work is done; the median of 20. */
  trivialCell: number;
  lessons: {
    name: string;
    /** From the kernel's being ready to the first figure, when all cells run. */
    firstFigure?: number;
    allCells: number;
    /** The kernel's memory at the end. */
    memory: number;
  }[];
}

/** Prints what `measureKernel` finds. */
export async function benchKernel(): Promise<void> {
  const { start, trivialCell, lessons } = await measureKernel();
  console.log(
    `\nKernel: ready after ${start.toFixed(1)} s, a trivial cell takes ${(1000 * trivialCell).toFixed(0)} ms.`,
  );
  for (const { name, firstFigure, allCells, memory } of lessons) {
    const figure = firstFigure === undefined ? "no figure" : `first figure after ${firstFigure.toFixed(1)} s`;
    console.log(
      `  ${name.padEnd(28)} ${figure}, all cells ${allCells.toFixed(1)} s, ${(memory / 1e6).toFixed(0)} MB at the end`,
    );
  }
}

/** Measures the kernel in which the notebooks run, lesson by lesson. */
async function measureKernel(): Promise<KernelBench> {
  const cells = Array.from(
    { length: 21 },
    (_, i): Cell => ({ ...memoryCell, id: `trivial-${i}`, source: `${i};` }),
  );
  const trivial = await execute({ nbformat: 4, nbformat_minor: 5, metadata, cells });
  const [, ...times] = trivial.cells.map(secondsOf); // the first cell warms up
  const lessons: KernelBench["lessons"] = [];
  for (const name of notebookNames().filter(isLesson)) lessons.push(await benchLesson(name));
  return {
    start: trivial.metadata.kernel?.start ?? Number.NaN,
    trivialCell: median(times),
    lessons,
  };
}

async function benchLesson(name: string): Promise<KernelBench["lessons"][number]> {
  const lesson = readNotebook(name);
  const executed = await execute({ ...lesson, cells: [...lesson.cells, memoryCell] });
  const cells = executed.cells.filter(({ cell_type }) => cell_type === "code");
  const first = cells.findIndex((cell) => countFigures({ ...executed, cells: [cell] }) > 0);
  const seconds = (some: Cell[]) => some.reduce((sum, cell) => sum + secondsOf(cell), 0);
  return {
    name,
    firstFigure: first < 0 ? undefined : seconds(cells.slice(0, first + 1)),
    allCells: seconds(cells),
    memory: memoryOf(executed),
  };
}

/** From the kernel's taking up a cell to its being idle again, in seconds. */
function secondsOf({ metadata: { execution = {} } }: Cell): number {
  const [busy, idle] = ["iopub.status.busy", "iopub.status.idle"].map((status) =>
    Date.parse(execution[status] ?? ""),
  );
  return (idle - busy) / 1000;
}
