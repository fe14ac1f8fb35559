import { existsSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { root } from "../setup/folders.mjs";
import { headingsOf, linksOf } from "./markdown";
import { type Cell, type Course, type Fault, isLesson, notebookFolder, sourceOf } from "./notebook";

/** Links that lead nowhere, and lessons that do not lead on to their neighbours. */
export function* linkFaults(course: Course, folder = notebookFolder): Generator<Fault> {
  for (const [name, notebook] of course) {
    for (const [index, cell] of notebook.cells.entries())
      for (const link of cellLinks(cell)) {
        const message = whyBroken(link, name, course, folder);
        if (message) yield { notebook: name, cell: index + 1, message: `links to "${link}": ${message}` };
      }
  }
  yield* orderFaults(course);
}

const cellLinks = (cell: Cell | undefined): string[] =>
  cell?.cell_type === "markdown" ? linksOf(sourceOf(cell)) : [];

function whyBroken(link: string, name: string, course: Course, folder: string): string | undefined {
  if (/^https?:/.test(link)) return URL.canParse(link) ? undefined : "not a valid address";
  const [path = "", anchor] = decodeURI(link).split("#");
  const file = path ? resolve(folder, path) : resolve(folder, `${name}.ipynb`);
  if (relative(root, file).startsWith("..")) return "outside the project";
  if (path && !existsSync(file)) return "there is no such file";
  if (anchor === undefined) return undefined;
  const anchors = course.get(basename(file, ".ipynb"))?.cells.flatMap(cellAnchors) ?? [];
  return anchors.includes(anchor) ? undefined : "there is no such heading";
}

const cellAnchors = (cell: Cell): string[] =>
  cell.cell_type === "markdown" ? headingsOf(sourceOf(cell)).map(({ anchor }) => anchor) : [];

/**
 * The first page links to all lessons in order. The last cell of a lesson links first to the lesson before and last to
 * the one after; where there is none, to the first page.
 */
function* orderFaults(course: Course): Generator<Fault> {
  const [first, ...lessons] = [...course.keys()];
  if (first === undefined || isLesson(first)) {
    yield { notebook: "the course", message: "has no first page, a notebook whose name begins with 0" };
    return;
  }
  const listed = notebookLinks(course.get(first)?.cells ?? []);
  if ([...new Set(listed)].join() !== lessons.join())
    yield { notebook: first, message: `does not link to the lessons in order: ${lessons.join(", ")}` };
  for (const [index, lesson] of lessons.entries()) {
    const links = notebookLinks(course.get(lesson)?.cells.slice(-1) ?? []);
    const previous = lessons[index - 1] ?? first;
    const next = lessons[index + 1] ?? first;
    if (links.at(0) !== previous)
      yield { notebook: lesson, message: `does not end with a link back to ${previous}` };
    if (links.at(-1) !== next) yield { notebook: lesson, message: `does not end with a link on to ${next}` };
  }
}

const notebookLinks = (cells: readonly Cell[]): string[] =>
  cells
    .flatMap(cellLinks)
    .flatMap((link) => /^([^/:#]+)\.ipynb/.exec(link)?.[1] ?? [])
    .map(decodeURI);
