import { stripVTControlCharacters } from "node:util";
import { badAlternative } from "./figures";
import { type Cell, joined, type Output, sourceOf } from "./notebook";
import { isOutputDue } from "./output-due";

/** What is wrong with an executed code cell, in one line or more; nothing where it ran well. */
export function failureOf(cell: Cell): string | undefined {
  const outputs = cell.outputs ?? [];
  const errors = errorsOf(cell);
  if (errors) return errors;
  if (cell.metadata.reply === undefined) return "was not run";
  if (cell.metadata.reply !== "ok") return `the kernel answered "${cell.metadata.reply}" and printed nothing`;
  if (outputs.some(isEmpty)) return "shows an empty output";
  const alternatives = outputs.map(({ data = {} }) => badAlternative(joined(data["text/html"])));
  const bad = alternatives.find((text) => text !== undefined);
  if (bad !== undefined) return `shows a figure whose text is not good: ${bad}`;
  if (outputs.length === 0 && isOutputDue(sourceOf(cell)))
    return "shows nothing, though it ends in an expression or a statement";
  return undefined;
}

/** What a cell printed as errors; empty where it printed none. */
export const errorsOf = ({ outputs = [] }: Cell): string =>
  stripVTControlCharacters(outputs.map(errorText).join("")).trimEnd();

function errorText(output: Output): string {
  if (output.output_type === "error") return `${output.ename}: ${output.evalue}`;
  return output.name === "stderr" ? joined(output.text) || "an empty line on stderr" : "";
}

function isEmpty({ output_type, text, data = {} }: Output): boolean {
  if (output_type === "stream") return joined(text).trim() === "";
  const contents = Object.entries(data);
  return contents.length === 0 || contents.some(([mime, content]) => isBlank(mime, joined(content)));
}

/** HTML is blank where it holds tags alone and none of them shows or does anything. */
const isBlank = (mime: string, content: string): boolean =>
  (mime === "text/html" && !/<(img|svg|script|canvas|input|hr)\b/i.test(content)
    ? content.replace(/<[^>]*>/g, "")
    : content
  ).trim() === "";
