import ts from "@tslab/typescript-for-tslab";

/**
 * Whether a reader expects to see something under a cell with this code. Only a cell that ends in a declaration,
 * an import or an assignment, or holds nothing but comments, may stay silent.
 */
export function isOutputDue(code: string): boolean {
  const last = parse(code).statements.at(-1);
  if (!last) return false;
  if (ts.isExpressionStatement(last)) return !isAssignment(last.expression);
  return !(
    ts.isVariableStatement(last) ||
    ts.isFunctionDeclaration(last) ||
    ts.isClassDeclaration(last) ||
    ts.isInterfaceDeclaration(last) ||
    ts.isTypeAliasDeclaration(last) ||
    ts.isEnumDeclaration(last) ||
    ts.isImportDeclaration(last)
  );
}

/** The syntax tree of a cell, as the kernel's own compiler reads it. */
export const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ES2022, true);

const isAssignment = (expression: ts.Expression): boolean =>
  ts.isBinaryExpression(expression) &&
  expression.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  expression.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
