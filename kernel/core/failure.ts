import { format } from "node:util";
import type { Failure } from "./protocol";
import { cellLine } from "./trace";
import { interrupted } from "./words";

const inCell = /^( *at (?:.+ \()?)cell-(\d+):(\d+):(\d+)(\)?)$/;
const inLibrary = /^( *at \S+) \(.*[\\/](why-relu|lib[\\/]dist)\b.*\)$/; // helps to find what was wrong

/** An error's stack as far as its reader wrote it: frames of cells, with their own lines, and of the course's library. */
export function readableStack(error: Error): string[] {
  const message = String(error);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ *at /.test(line));
  const readable = frames.flatMap((frame) => {
    const [, at, cell, line, column, end] = inCell.exec(frame) ?? [];
    if (!cell) return inLibrary.test(frame) ? [frame.replace(inLibrary, "$1 (why-relu)")] : [];
    const found = cellLine(Number(cell), Number(line), Number(column));
    return found ? [`${at?.replace("Proxy.", "")}cell ${cell}, line ${found}${end}`] : [];
  });
  return [...message.split("\n"), ...readable];
}

/**
 * tslab tells all that goes wrong by `console.error`, the compiler's messages a line each. This makes of them the error
 * that Jupyter knows: the first gives name and value, all give the traceback.
 */
export function failureOf(told: readonly (readonly unknown[])[]): Failure {
  const [[first] = [undefined]] = told;
  if (first instanceof Error && first.message === "Interrupted asynchronously") return interrupted;
  const traceback = told.flatMap(([error, ...rest]) =>
    error instanceof Error ? readableStack(error) : [format(error, ...rest)],
  );
  if (first instanceof Error) return { ename: first.name, evalue: first.message, traceback };
  const byCompiler = typeof first === "string" && first.startsWith("%s%d:%d - ");
  return { ename: byCompiler ? "TypeScript" : "Error", evalue: traceback[0] ?? "", traceback };
}
