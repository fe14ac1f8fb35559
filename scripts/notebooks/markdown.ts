import { lexer, type Token, walkTokens } from "marked";

/** A heading, and the anchor under which JupyterLab and nbconvert let links find it. */
export interface Heading {
  depth: number;
  text: string;
  anchor: string;
}

export function headingsOf(markdown: string): Heading[] {
  const headings: Heading[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type !== "heading") return;
    const text = plainText(token.tokens ?? []);
    headings.push({ depth: token.depth, text, anchor: text.replaceAll(" ", "-") });
  });
  return headings;
}

const plainText = (tokens: readonly Token[]): string =>
  tokens.map((token) => ("tokens" in token && token.tokens ? plainText(token.tokens) : token.raw)).join("");

/** The targets of all links and images, those of raw HTML too. */
export function linksOf(markdown: string): string[] {
  const links: string[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type === "link" || token.type === "image") links.push(token.href);
    if (token.type === "html")
      for (const [, target] of token.raw.matchAll(/\b(?:href|src)="([^"]*)"/g)) links.push(target);
  });
  return links;
}
