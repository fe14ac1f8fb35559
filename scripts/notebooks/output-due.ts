import ts from "@tslab/typescript-for-tslab";
import { parse } from "./syntax";

/**
 * Whether a reader expects to see something under a cell with this code. Only a cell that ends in what prepares
 * something for later may stay silent: a declaration, an import, an assignment, or a loop that fills a list.
 */
export function isOutputDue(code: string): boolean {
  const last = parse(code).statements.at(-1);
  if (!last) return false;
  if (ts.isExpressionStatement(last)) return !isAssignment(last.expression);
  return !preparations.has(last.kind);
}

const preparations = new Set([
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
]);

const isAssignment = (expression: ts.Expression): boolean =>
  ts.isBinaryExpression(expression) &&
  expression.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  expression.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
