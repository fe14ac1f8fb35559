import ts from "@tslab/typescript-for-tslab";

/** The syntax tree of a cell, as the kernel's own compiler reads it. */
export const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ES2022, true);
