import type ts from "@tslab/typescript-for-tslab";
import type { Compiler } from "./compiler";

type QuickInfo = Compiler["getQuickInfoAtPosition"];

/**
 * What the compiler tells of the name at the cursor; where there is none, of the function in whose call the cursor is.
 * Of a constant that is called, such as an activation, the compiler tells the signature only; its documentation is added.
 */
export function quickInfo(compiler: Compiler): QuickInfo {
  const { getQuickInfoAtPosition, findPrecedingToken } = compiler;

  return (file, checker, cancellation, position) => {
    const infoAt = (place: number) => getQuickInfoAtPosition(file, checker, cancellation, place);
    const found = infoAt(position);
    const called = found ? undefined : calledAround(findPrecedingToken(position, file), position);
    const info = called ? infoAt(called.getStart(file)) : found;
    if (!info || info.documentation?.length) return info;
    const { start, length } = info.textSpan;
    return { ...info, ...documentationOf(findPrecedingToken(start + length, file), checker) };
  };

  /** The name of the function whose arguments the cursor is among; a function's body among them is no argument. */
  function calledAround(token: ts.Node | undefined, position: number): ts.Node | undefined {
    for (let node = token; node && !compiler.isBlock(node); node = node.parent) {
      if (!compiler.isCallExpression(node) && !compiler.isNewExpression(node)) continue;
      const { expression } = node;
      if (position > expression.end)
        return compiler.isPropertyAccessExpression(expression) ? expression.name : expression;
    }
    return undefined;
  }

  function documentationOf(name: ts.Node | undefined, checker: ts.TypeChecker): Partial<ts.QuickInfo> {
    const symbol = name && checker.getSymbolAtLocation(name);
    if (!symbol) return {};
    const meant = symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { documentation: meant.getDocumentationComment(checker), tags: meant.getJsDocTags(checker) };
  }
}
