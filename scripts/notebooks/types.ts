import { join, relative } from "node:path";
import ts from "@tslab/typescript-for-tslab";
import { root } from "../setup/folders.mjs";
import { type Cell, type Course, type Fault, notebookFolder, sourceOf } from "./notebook";
import { parse } from "./syntax";

/** The kernel's own options, and the strictness that the kernel lacks. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  esModuleInterop: true,
  experimentalDecorators: true,
  strict: true,
  noEmit: true,
};

/** A cell as a module: its code, then exports of what it declares and imports of what the cells above declare. */
interface CellModule {
  notebook: string;
  cell: number;
  code: string;
  text: string;
}

/**
 * Type errors in the notebooks' cells, and in the library's declarations as far as the cells reach them, found by the
 * kernel's own compiler. Since each cell is a module, it may declare a name anew, but not assign to a variable of
 * another cell: closures made there would not see the new value.
 */
export function* typeFaults(course: Course): Generator<Fault> {
  const modules = new Map([...course].flatMap(([name, { cells }]) => modulesOf(name, cells)));
  const program = ts.createProgram([...modules.keys()], options, hostWith(modules));
  for (const file of program.getSourceFiles()) {
    const module = modules.get(file.fileName);
    if (!module && !file.fileName.startsWith(library)) continue;
    for (const { start = 0, messageText } of ts.getPreEmitDiagnostics(program, file)) {
      const line = file.getLineAndCharacterOfPosition(start).line + 1;
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      if (module) yield { notebook: module.notebook, cell: module.cell, line: inCode(line, module), message };
      else yield { notebook: relative(root, file.fileName), line, message };
    }
  }
}

const library = join(root, "lib", "dist");

/** A clash in the lines that we added belongs to the cell's last line. */
const inCode = (line: number, { code }: CellModule): number => Math.min(line, code.split("\n").length);

function modulesOf(notebook: string, cells: readonly Cell[]): [file: string, module: CellModule][] {
  const origins = new Map<string, string>();
  return cells.flatMap((each, index) => {
    if (each.cell_type !== "code") return [];
    const cell = index + 1;
    const code = sourceOf(each);
    const declared = declaredNames(parse(code));
    const imported = [...origins].filter(([name]) => !declared.has(name));
    const imports = imported.map(([name, origin]) => `import { ${name} } from "./${origin}";`);
    const text = [code, `export { ${[...declared].join(", ")} };`, ...imports].join("\n");
    const file = `${notebook} cell ${cell}`;
    for (const name of declared) origins.set(name, file);
    return [[join(notebookFolder, `${file}.ts`), { notebook, cell, code, text }]];
  });
}

/** The names that a cell leaves to the cells below it. */
function declaredNames({ statements }: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const add = (name: ts.BindingName | undefined): void => {
    if (!name) return;
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  for (const statement of statements) {
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) add(name);
    else if (ts.isImportDeclaration(statement)) {
      const { name, namedBindings } = statement.importClause ?? {};
      add(name);
      if (namedBindings && ts.isNamespaceImport(namedBindings)) add(namedBindings.name);
      else if (namedBindings) for (const element of namedBindings.elements) add(element.name);
    } else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement)
    )
      add(statement.name);
  }
  return names;
}

/** A compiler host that also finds the modules, which exist in memory only. */
function hostWith(modules: ReadonlyMap<string, CellModule>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.readFile = (file) => modules.get(file)?.text ?? readFile(file);
  return host;
}
