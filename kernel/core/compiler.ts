import type ts from "@tslab/typescript-for-tslab";
import { completion } from "./completion";
import { quickInfo } from "./quick-info";
import { tracing } from "./trace";

export type Compiler = typeof ts;

/** The compiler that tslab must get in the place of its own: it traces lines, completes and informs as the course wants it. */
export const adapted = (compiler: Compiler): Compiler => ({
  ...tracing(compiler),
  Completions: { ...compiler.Completions, getCompletionsAtPositionForTslab: completion(compiler) },
  getQuickInfoAtPosition: quickInfo(compiler),
});
