import { median } from "../../lib/lessons/statistics/median";
import { countFigures } from "../notebooks/figures";
import { metadata } from "../notebooks/form";
import { execute } from "../notebooks/jupyter";
import {
  addedCell,
  type Cell,
  isLesson,
  joined,
  type Notebook,
  notebookNames,
  readNotebook,
} from "../notebooks/notebook";

/** What the kernel's process has used: its share of the memory in bytes, and seconds of processor time since its start. */
interface Usage {
  memory: number;
  processor: number;
}

/** The way to a student's first figure. Memory and processor time are of the kernel alone; the figure is drawn by the page. */
const firstSteps = {
  first: "1;",
  import: 'import { plot, sigmoid } from "why-relu";',
  figure: "plot(sigmoid);",
};

const starts = 5;

/** Prints what students wait for, and what their machine must hold. */
export async function benchKernel(): Promise<void> {
  await benchStart();
  await benchTrivialCell();
  for (const name of notebookNames().filter(isLesson)) await benchLesson(name);
}

async function benchStart(): Promise<void> {
  const cells = Object.entries(firstSteps).map(([id, source]) => addedCell(id, source));
  const executed: Notebook[] = [];
  for (let i = 0; i < starts; i++) executed.push(await execute(notebookOf([...cells, usageCell("end")])));
  const middle = (value: (notebook: Notebook) => number) => median(executed.map(value));
  const step = (id: string) => middle((notebook) => secondsOf(cellOf(notebook, id)));
  const toFigure = Object.keys(firstSteps).reduce((sum, id) => sum + step(id), 0);
  const ready = middle(({ metadata }) => metadata.kernel?.start ?? Number.NaN);
  console.log(`
Kernel, the median of ${starts} starts: ready after ${ready.toFixed(2)} s.
  From ready to the first figure ${toFigure.toFixed(2)} s: first cell ${step("first").toFixed(2)}, import ${step("import").toFixed(2)}, figure ${step("figure").toFixed(2)}.
  Until then ${middle((notebook) => usageOf(notebook, "end").processor).toFixed(2)} s of processor time and ${inMegabytes(middle((notebook) => usageOf(notebook, "end").memory))}.`);
}

async function benchTrivialCell(): Promise<void> {
  const cells = Array.from({ length: 21 }, (_, i) => addedCell(`trivial-${i}`, `${i};`));
  const [, ...times] = (await execute(notebookOf(cells))).cells.map(secondsOf); // the first cell warms up
  console.log(`  A trivial cell takes ${(1000 * median(times)).toFixed(0)} ms.`);
}

async function benchLesson(name: string): Promise<void> {
  const lesson = readNotebook(name);
  const executed = await execute({ ...lesson, cells: [...lesson.cells, usageCell("end")] });
  const cells = executed.cells.filter(({ cell_type, id }) => cell_type === "code" && id !== "end");
  const first = cells.findIndex((cell) => countFigures({ ...executed, cells: [cell] }) > 0);
  const seconds = (some: Cell[]) => some.reduce((sum, cell) => sum + secondsOf(cell), 0);
  const figure =
    first < 0 ? "no figure" : `first figure after ${seconds(cells.slice(0, first + 1)).toFixed(1)} s`;
  const { memory, processor } = usageOf(executed, "end");
  console.log(
    `  ${name.padEnd(28)} ${figure}, all cells ${seconds(cells).toFixed(1)} s; at the end ${processor.toFixed(1)} s of processor time, ${inMegabytes(memory)}`,
  );
}

const notebookOf = (cells: Cell[]): Notebook => ({ nbformat: 4, nbformat_minor: 5, metadata, cells });

/**
 * A cell that reports what the kernel has used. Linux tells a process's proportional share, in which memory that it has
 * in common with others, such as Node's own code, counts in part; elsewhere it is all that is resident.
 */
const usageCell = (id: string): Cell =>
  addedCell(
    id,
    `(() => {
  const { existsSync, readFileSync } = require("node:fs");
  const rollup = "/proc/self/smaps_rollup";
  const [, share] = (existsSync(rollup) && /^Pss: *(\\d+) kB/m.exec(readFileSync(rollup, "utf8"))) || [];
  const memory = share ? 1024 * Number(share) : process.memoryUsage().rss;
  const { user, system } = (process as any).cpuUsage();
  return JSON.stringify({ memory, processor: (user + system) / 1e6 });
})()`,
  );

const cellOf = ({ cells }: Notebook, id: string): Cell => {
  const cell = cells.find((each) => each.id === id);
  if (!cell) throw new Error(`No cell ${id}.`);
  return cell;
};

const usageOf = (executed: Notebook, id: string): Usage =>
  JSON.parse(joined(cellOf(executed, id).outputs?.[0]?.text));

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** From the kernel's taking up a cell to its being idle again, in seconds. */
function secondsOf({ metadata: { execution = {} } }: Cell): number {
  const [busy, idle] = ["iopub.status.busy", "iopub.status.idle"].map((status) =>
    Date.parse(execution[status] ?? ""),
  );
  return (idle - busy) / 1000;
}
