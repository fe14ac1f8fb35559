import ts from "@tslab/typescript-for-tslab";
import { parse } from "./syntax";

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

const isAssignment = (expression: ts.Expression): boolean =>
  ts.isBinaryExpression(expression) &&
  expression.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  expression.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
