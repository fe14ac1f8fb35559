import { isDeepStrictEqual } from "node:util";
import { headingsOf } from "./markdown";
import { type Cell, type Course, type Fault, isLesson, type Notebook, sourceOf } from "./notebook";

/** What every notebook says of its kernel, in tslab's own words. */
export const metadata: Notebook["metadata"] = {
  kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
  language_info: {
    codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
    file_extension: ".ts",
    mimetype: "text/typescript",
    name: "typescript",
    version: "3.7.2",
  },
};

const LONGEST_CELL = 12;
const slideTypes = ["slide", "subslide", "fragment", "notes", "skip"];
const machinePath = /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|tmp|var|mnt|opt|work)\/|[A-Za-z]:\\|file:\/\/)/;

/** The minutes that a lesson states must be those in the first page's table, and their sum its last line. */
function* minuteFaults(course: Course): Generator<Fault> {
  const [first] = course.keys();
  const table = (course.get(first)?.cells ?? []).map(sourceOf).join("\n");
  let total = 0;
  for (const [name, { cells }] of course) {
    const stated = Number(/^\*\*(\d+) minutes/m.exec(cells[0] ? sourceOf(cells[0]) : "")?.[1] ?? 0);
    const listed = Number(
      new RegExp(`\\(${name.replaceAll(".", "\\.")}\\.ipynb\\) \\| (\\d+) \\|`).exec(table)?.[1] ?? 0,
    );
    total += stated;
    if (stated !== listed)
      yield { notebook: name, message: `states ${stated} minutes; the first page lists ${listed}` };
  }
  const sum = Number(/\| all together: [^|]*\| (\d+) \|/.exec(table)?.[1] ?? total);
  if (sum !== total) yield { notebook: first, message: `adds the minutes up to ${sum}; they are ${total}` };
}

/** What is wrong with the form of the course's notebooks, each taken for itself. */
export function* formFaults(course: Course): Generator<Fault> {
  yield* minuteFaults(course);
  for (const [name, notebook] of course) {
    for (const message of notebookFaults(notebook)) yield { notebook: name, message };
    for (const fault of headingFaults(name, notebook)) yield { notebook: name, ...fault };
    for (const [index, cell] of notebook.cells.entries())
      for (const message of cellFaults(cell)) yield { notebook: name, cell: index + 1, message };
  }
}

function* notebookFaults({ nbformat, nbformat_minor, metadata: own, cells }: Notebook): Generator<string> {
  if (nbformat !== 4 || nbformat_minor !== 5) yield `has format ${nbformat}.${nbformat_minor}, not 4.5`;
  if (!isDeepStrictEqual(own, metadata)) yield "has other metadata than the kernelspec and language of tslab";
  const ids = cells.map(({ id }) => id);
  const twice = ids.find((id, index) => id !== undefined && ids.indexOf(id) !== index);
  if (twice !== undefined) yield `has two cells with the id "${twice}"`;
  if (cells[0]?.metadata.slideshow?.slide_type !== "slide") yield "does not begin with a slide";
}

function* headingFaults(name: string, notebook: Notebook): Generator<{ cell?: number; message: string }> {
  const headings = notebook.cells.flatMap((cell, index) =>
    cell.cell_type === "markdown"
      ? headingsOf(sourceOf(cell)).map((heading) => ({ ...heading, cell: index + 1 }))
      : [],
  );
  const [title, ...rest] = headings;
  const [first] = notebook.cells;
  if (!title || !first || !sourceOf(first).startsWith("# "))
    yield { message: "does not begin with a title (# …)" };
  else if (isLesson(name) && leadingNumber(title.text) !== sectionOf(name))
    yield { cell: 1, message: `has a title that does not begin with its section, ${sectionOf(name)}` };
  let depth = 1;
  for (const heading of rest) {
    if (heading.depth === 1) yield { cell: heading.cell, message: `has a second title, "${heading.text}"` };
    if (heading.depth > depth + 1)
      yield { cell: heading.cell, message: `skips a level before the heading "${heading.text}"` };
    depth = heading.depth;
  }
}

/** The section that a lesson's file name begins with: 3.1 for `3.01-sigmoid`, 3.3b for `3.03b-relu-in-training`. */
const sectionOf = (name: string): string => leadingNumber(name).replace(/\.0+/, ".");

const leadingNumber = (text: string): string => /^\d+(\.\d+)?[a-z]?/.exec(text)?.[0] ?? "";

function* cellFaults(cell: Cell): Generator<string> {
  const source = sourceOf(cell);
  const slide = cell.metadata.slideshow?.slide_type;
  if (!/^[\w-]{1,64}$/.test(cell.id ?? "")) yield "has no valid id";
  if (source.trim() === "") yield "is empty";
  if (machinePath.test(source)) yield "names a path of one machine";
  if (slide !== undefined && !slideTypes.includes(slide)) yield `has an unknown slide type "${slide}"`;
  if (cell.cell_type === "markdown" && slide !== "slide" && slide !== "subslide" && beginsSection(source))
    yield "begins a section, but not a slide";
  if (cell.cell_type !== "code") return;
  if (cell.outputs?.length) yield "has outputs";
  if (cell.execution_count !== null) yield "has an execution count";
  const lines = source.split("\n").filter((line) => !/^\s*(\/\/|$)/.test(line)).length;
  const threshold = verdictCall.test(source) && thresholdIn.exec(source)?.[0];
  if (threshold)
    yield `gives a verdict by a threshold of its own, "${threshold}"; runs are judged by verdict()`;
  if (lines > LONGEST_CELL) yield `has ${lines} lines of code; ${LONGEST_CELL} are enough`;
}

const verdictCall = /\b(claim|proved)\(/;

/** A comparison with a number that nothing gives: not 0 or 1, nor a bound that is worked out, such as 2 * 6 + 1. */
const thresholdIn = /[\w)\]] [<>]=? -?(\d*\.\d+|\d+e-?\d+|\d{2,}|[2-9])\b(?! [*/+])/;

const beginsSection = (source: string): boolean => headingsOf(source).some(({ depth }) => depth <= 2);
