import { joined, type Notebook, sourceOf } from "../../notebooks/notebook";
import { Problem } from "../../setup/problem.mjs";
import { type Keep, shown } from "../read/lesson";
import { raw } from "./slots";

/** The executed lessons of a site, by name. */
export type Lessons = ReadonlyMap<string, Notebook>;

/** What a cell of a lesson put out when it ran, with the line that asked for it. Nothing where the lesson has not run. */
export function excerpt(lessons: Lessons, keep: Keep, name: string, id: string): string {
  const cells = lessons.get(name)?.cells ?? [];
  if (!cells.some(({ outputs }) => outputs?.length)) return "";
  const cell = cells.find((each) => each.id === id);
  const outputs = cell?.outputs
    ?.map(({ data = {} }) => joined(shown(data, keep)?.["text/html"]))
    .filter(Boolean);
  if (!cell || !outputs?.length) throw new Problem(`${name} has no cell ${id} that shows something.`);
  const code = sourceOf(cell).split("\n").at(-1) ?? "";
  return `\`\`\`\`typescript\n${code}\n\`\`\`\`\n\n${raw(`<div class="shown">${outputs.join("\n")}</div>`)}`;
}
