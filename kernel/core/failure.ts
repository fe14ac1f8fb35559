import { format } from "node:util";
import type { Failure } from "./protocol";

/** The frames of the kernel itself, which say nothing to whoever wrote the cell. */
const ours = /[\\/](tslab|kernel)[\\/]dist[\\/]|\(?node:(vm|internal)|kernel\.worker\.js/;

const withoutOurs = (stack: string): string[] => stack.split("\n").filter((line) => !ours.test(line));

/**
 * tslab tells all that goes wrong by `console.error`, the compiler's messages a line each. This makes of them the error
 * that Jupyter knows: the first gives name and value, all give the traceback.
 */
export function failureOf(told: readonly (readonly unknown[])[]): Failure {
  const [[first] = [undefined]] = told;
  const traceback = told.flatMap(([error, ...rest]) =>
    error instanceof Error && rest.length === 0
      ? withoutOurs(error.stack ?? String(error))
      : [format(error, ...rest)],
  );
  if (first instanceof Error) return { ename: first.name, evalue: first.message, traceback };
  const byCompiler = typeof first === "string" && first.startsWith("%s%d:%d - ");
  return { ename: byCompiler ? "TypeError" : "Error", evalue: traceback[0] ?? "", traceback };
}
