import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type ts from "@tslab/typescript-for-tslab";
import type { Compiler } from "./compiler";

// What runs is not what the student wrote: the compiler leaves types out and rewrites names, in two steps. This has it tell,
// for each line that runs, the line of the cell from which it was made.

type Options = ts.CompilerOptions;

const note = /\n\/\/# sourceMappingURL=(?:data:application\/json;base64,(\S+)|\S+)\s*$/;
const before = 1; // a line that tslab puts before each cell

const maps = new Map<number, readonly [last: TraceMap, first: TraceMap]>();
let cell = 0;

/** The compiler, with the two functions that tslab calls keeping their maps. */
export function tracing(compiler: Compiler): Compiler {
  const { createWatchCompilerHost, transpileModule } = compiler;

  const watch = (files: string[], options: Options, system: ts.System, ...rest: undefined[]) =>
    createWatchCompilerHost(files, { ...options, inlineSourceMap: true }, system, ...rest);

  const transpile: Compiler["transpileModule"] = (source, options) => {
    const [, first] = note.exec(source) ?? [];
    if (!first) return transpileModule(source, options);
    const compilerOptions = { ...options.compilerOptions, sourceMap: true };
    const made = transpileModule(source.replace(note, ""), { ...options, compilerOptions });
    maps.set(cell, [
      new TraceMap(made.sourceMapText ?? ""),
      new TraceMap(Buffer.from(first, "base64").toString()),
    ]);
    return { ...made, outputText: `${made.outputText.replace(note, "")}\n//# sourceURL=cell-${cell}` };
  };

  return {
    ...compiler,
    createWatchCompilerHost: watch as Compiler["createWatchCompilerHost"],
    transpileModule: transpile,
  };
}

/** The next cell to be compiled has this number. */
export function beginCell(number: number): void {
  cell = number;
}

/** The line of a cell from which a place in its code that runs was made; all of them count from 1. */
export function cellLine(number: number, line: number, column: number): number | undefined {
  let at: { line: number | null; column: number | null } = { line, column: column - 1 };
  for (const map of maps.get(number) ?? []) {
    if (at.line === null) return undefined;
    at = originalPositionFor(map, { line: at.line, column: at.column ?? 0 });
  }
  return at.line !== null && maps.has(number) ? at.line - before : undefined;
}
