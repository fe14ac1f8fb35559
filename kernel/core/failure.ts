import { format } from "node:util";
import type { Failure } from "./protocol";
import { cellLine } from "./trace";
import { interrupted } from "./words";

const inCell = /^ *at (?:(.+) \()?cell-(\d+):(\d+):(\d+)\)?$/;
const inLibrary = /^ *at (\S+) \(.*(why-relu\.js:|[\\/](why-relu|lib)[\\/]dist[\\/])/; // helps to find what was wrong

/** An error's stack as far as its reader wrote it: frames of cells, with their own lines, and of the course's library. */
export function readableStack(error: Error): string[] {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ *at /.test(line));
  return [...String(error).split("\n"), ...frames.flatMap(readableFrame)];
}

function readableFrame(frame: string): string[] {
  const [, name, cell, line, column] = inCell.exec(frame) ?? [];
  const found = cell && cellLine(Number(cell), Number(line), Number(column));
  if (found) {
    const place = `cell ${cell}, line ${found}`;
    return [name && name !== "eval" ? `    at ${name.replace("Proxy.", "")} (${place})` : `    at ${place}`];
  }
  const [, inner] = inLibrary.exec(frame) ?? [];
  return inner ? [`    at ${inner.replace("Proxy.", "")} (why-relu)`] : [];
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
