import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { namedOf } from "../setup/command-line.mjs";
import { root } from "../setup/folders.mjs";
import { Problem } from "../setup/problem.mjs";

/** Jupyter's notebook format 4.5, as far as the tools read it. */
export interface Notebook {
  nbformat: number;
  nbformat_minor: number;
  metadata: {
    kernelspec?: Record<string, string>;
    language_info?: Record<string, unknown>;
    /** Of an executed notebook: the seconds until the kernel was ready, and what ended it too early. */
    kernel?: { start?: number; failure?: string };
  };
  cells: Cell[];
}

export interface Cell {
  cell_type: "code" | "markdown" | "raw";
  id: string;
  source: Text;
  metadata: {
    slideshow?: { slide_type?: string };
    /** Of an executed cell: when it began and ended, by the kernel's clock. */
    execution?: Record<string, string>;
    /** Of an executed cell: the kernel's answer, `ok` or `error`. */
    reply?: string;
    /** Of a cell of prose: what gives the numbers that no cell shows. */
    numbers?: Record<string, string>;
  };
  execution_count?: number | null;
  outputs?: Output[];
}

export interface Output {
  output_type: "stream" | "display_data" | "execute_result" | "error";
  name?: "stdout" | "stderr";
  text?: Text;
  data?: Record<string, Text>;
  ename?: string;
  evalue?: string;
}

type Text = string | string[];

export const notebookFolder = join(root, "notebooks");

/** Notebooks by name, in the order in which they are taught. */
export type Course = ReadonlyMap<string, Notebook>;

/** Something wrong with a notebook. Cells and lines are counted from 1. */
export interface Fault {
  notebook: string;
  cell?: number;
  line?: number;
  message: string;
}

export const sourceOf = (cell: Cell): string => joined(cell.source);

/** A cell of code that the tools put behind those of a notebook. */
export const addedCell = (id: string, source: string): Cell => ({
  cell_type: "code",
  id,
  source,
  metadata: {},
  execution_count: null,
  outputs: [],
});

/** Text that the format keeps either as one string or as a list of lines. */
export const joined = (text: Text | undefined): string =>
  Array.isArray(text) ? text.join("") : (text ?? "");

/** The notebooks of a folder by name, in the order in which they are taught. */
export const notebookNames = (folder = notebookFolder): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ipynb"))
    .map((file) => basename(file, ".ipynb"))
    .sort();

/** A lesson's name begins with the number of its section; the first page is number 0. */
export const isLesson = (name: string): boolean => /^[1-9]/.test(name);

/** The notebooks that a command's arguments name, by default all. Throws a Problem where there is no such notebook. */
export function notebooksNamed(names: readonly string[], folder = notebookFolder): readonly string[] {
  const known = notebookNames(folder);
  if (known.length === 0) throw new Problem(`There are no notebooks in ${folder}`);
  const wanted = names.map((name) => basename(name, ".ipynb"));
  return namedOf("notebook", wanted, known);
}

export const pathOf = (name: string, folder = notebookFolder): string => join(folder, `${name}.ipynb`);

export const readNotebook = (name: string, folder = notebookFolder): Notebook =>
  JSON.parse(readFileSync(pathOf(name, folder), "utf8"));

export const readCourse = (folder = notebookFolder): Course =>
  new Map(notebookNames(folder).map((name) => [name, readNotebook(name, folder)]));

/** One line that says what is wrong where. */
export const say = ({ notebook, cell, line, message }: Fault): string => {
  const place = [notebook, cell && `cell ${cell}`, line && `line ${line}`].filter(Boolean);
  return `${place.join(", ")}: ${message}`;
};
