import type ts from "@tslab/typescript-for-tslab";
import type { Compiler } from "./compiler";

type Complete = Compiler["Completions"]["getCompletionsAtPositionForTslab"];

const packages = ["why-relu", "tslab"]; // that a cell can import in both homes
const early = "11"; // where the compiler sorts a local variable
const late = "15"; // and a global

/**
 * Completions in a student's order: what the course and the cells declare before what every function, or every program,
 * has. Between quotes only what goes on as it begins there, and in its place.
 */
export function completion(compiler: Compiler): Complete {
  const { getCompletionsAtPositionForTslab: complete } = compiler.Completions;

  return (host, program, log, file, position, ...rest) => {
    const found = complete(host, program, log, file, position, ...rest);
    const token = compiler.findPrecedingToken(position, file);
    if (token && compiler.isStringLiteralLike(token)) return betweenQuotes(token, file, position, found);
    if (!found || !token) return found;
    const own = new Map(symbolsAt(token, program).map((symbol) => [symbol.name, isOwn(symbol)]));
    const sortText = ({ name, sortText }: ts.CompletionEntry) =>
      own.has(name) ? (own.get(name) ? early : late) : sortText;
    return { ...found, entries: found.entries.map((entry) => ({ ...entry, sortText: sortText(entry) })) };
  };

  function symbolsAt(token: ts.Node, program: ts.Program): ts.Symbol[] {
    const checker = program.getTypeChecker();
    const { parent } = token;
    if (compiler.isPropertyAccessExpression(parent) && parent.expression !== token)
      return checker.getTypeAtLocation(parent.expression).getApparentProperties();
    const { Value, Type, Alias } = compiler.SymbolFlags;
    return checker.getSymbolsInScope(token, Value | Type | Alias);
  }

  /** Cells and packages are modules; the language's and Node's own declarations are not. */
  function isOwn({ declarations = [] }: ts.Symbol): boolean {
    return declarations.some((declaration) => compiler.isExternalModule(declaration.getSourceFile()));
  }

  function betweenQuotes(
    literal: ts.StringLiteralLike,
    file: ts.SourceFile,
    position: number,
    found: ts.CompletionInfo | undefined,
  ): ts.CompletionInfo | undefined {
    const start = literal.getStart(file) + 1;
    const end = literal.isUnterminated ? position : literal.end - 1;
    if (position < start || position > end) return found;
    const begun = file.text.slice(start, position);
    const named = isModuleName(literal) ? packages.map(packageEntry) : [];
    const others = [...(found?.entries ?? [])].sort((a, b) => inNumbers(a.name, b.name));
    const entries = [...named, ...others]
      .filter(({ name }) => name.startsWith(begun))
      .map((entry, index) => ({ ...entry, sortText: String(index).padStart(4, "0") }));
    return {
      ...{ isGlobalCompletion: false, isMemberCompletion: false, isNewIdentifierLocation: false, ...found },
      optionalReplacementSpan: { start, length: end - start },
      entries,
    };
  }

  function isModuleName({ parent }: ts.Node): boolean {
    return compiler.isImportDeclaration(parent) || compiler.isExportDeclaration(parent);
  }

  function packageEntry(name: string): ts.CompletionEntry {
    return { name, kind: compiler.ScriptElementKind.externalModuleName, sortText: early };
  }
}

/** C2 before C10. */
const inNumbers = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });
