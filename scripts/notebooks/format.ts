import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../setup/folders.mjs";
import { metadata } from "./form";
import { type Cell, type Course, type Fault, type Notebook, sourceOf } from "./notebook";

const LINE_WIDTH = 100; // what JupyterLab shows beside its file browser in a window of 1280 pixels

/** Code cells that the project's formatter would write otherwise. */
export function* formatFaults(course: Course): Generator<Fault> {
  const formatted = formatCells(course);
  for (const [name, { cells }] of course)
    for (const [index, cell] of cells.entries()) {
      const source = sourceOf(cell);
      if ((formatted.get(fileOf(name, index)) ?? source) !== source)
        yield { notebook: name, cell: index + 1, message: "is not formatted" };
    }
}

/** A course whose code cells are formatted and whose notebooks hold no results of a run. */
export function tidied(course: Course): Course {
  const formatted = formatCells(course);
  const tidy = (name: string, cell: Cell, index: number): Cell => {
    const { id, cell_type } = cell;
    const { execution, reply, ...kept } = cell.metadata;
    const source = formatted.get(fileOf(name, index)) ?? sourceOf(cell);
    const clean = { cell_type, id, metadata: kept, source };
    return cell_type === "code" ? { ...clean, execution_count: null, outputs: [] } : clean;
  };
  return new Map(
    [...course].map(([name, notebook]) => [
      name,
      { ...notebook, metadata, cells: notebook.cells.map((cell, index) => tidy(name, cell, index)) },
    ]),
  );
}

/**
 * The code of each code cell in the project's format, with shorter lines. One run of Biome over all cells is a
 * hundred times faster than one for each.
 */
function formatCells(course: Course): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "cells-"));
  try {
    const { formatter } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    const config = { formatter: { ...formatter, lineWidth: LINE_WIDTH } };
    writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
    const cells = [...course].flatMap(([name, notebook]) =>
      notebook.cells.flatMap((cell, index) =>
        cell.cell_type === "code" ? [{ file: fileOf(name, index), cell }] : [],
      ),
    );
    for (const { file, cell } of cells) writeFileSync(join(folder, file), sourceOf(cell));
    const biome = require.resolve("@biomejs/biome/bin/biome");
    const { error } = spawnSync(process.execPath, [biome, "format", "--write", "."], { cwd: folder });
    if (error) throw error;
    return new Map(cells.map(({ file }) => [file, readFileSync(join(folder, file), "utf8").trimEnd()]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fileOf = (notebook: string, index: number): string => `${notebook}.${index}.ts`;

/** The text of a notebook's file as Jupyter writes it: keys sorted, text as a list of lines. */
export const serialize = (notebook: Notebook): string =>
  `${JSON.stringify(
    notebook,
    (key, value) => {
      if (key === "source")
        return [value]
          .flat()
          .join("")
          .split(/(?<=\n)/);
      const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
      return isRecord ? Object.fromEntries(Object.entries(value).sort()) : value;
    },
    1,
  )}\n`;
