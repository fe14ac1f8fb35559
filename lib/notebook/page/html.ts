import { formatNumber } from "../../words";

/** Text that is safe inside HTML. LaTeX survives: JupyterLab typesets `$…$` after the page is built. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** How a card is meant: its colour, and the word that says the same without colour. */
export type Tone = "good" | "bad" | "open" | "proof";

// Colours of Okabe and Ito that read on white and on black.
const colours: Readonly<Record<Tone, string>> = {
  good: "#009E73",
  bad: "#D55E00",
  open: "#56B4E9",
  proof: "#CC79A7",
};

/**
 * A framed box with a title. `body` is HTML already; the title is text.
 * All style is inline, because a notebook that is not trusted loses its style sheets.
 */
export const card = (tone: Tone, title: string, body: string): string =>
  `<div style="border: 1px solid ${colours[tone]}; border-left-width: 6px; border-radius: 4px; padding: 8px 14px; margin: 4px 0; max-width: 960px; overflow-x: auto">` +
  `<div style="font-weight: bold; margin-bottom: 4px">${escapeHtml(title)}</div>${body}</div>`;

/** A paragraph of plain text inside a card. */
export const paragraph = (text: string): string => `<p style="margin: 4px 0">${escapeHtml(text)}</p>`;

/** An HTML table. Headings and cells are text, and may hold `$LaTeX$`; numbers are aligned to the right. */
export function htmlTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cell = (tag: "th" | "td", content: string | number) =>
    `<${tag} style="padding: 4px 12px; text-align: ${typeof content === "number" ? "right" : "left"}">` +
    `${escapeHtml(typeof content === "number" ? formatNumber(content) : content)}</${tag}>`;
  const row = (tag: "th" | "td", contents: readonly (string | number)[]) =>
    `<tr>${contents.map((content) => cell(tag, content)).join("")}</tr>`;
  return `<table><thead>${row("th", headings)}</thead><tbody>${rows.map((each) => row("td", each)).join("")}</tbody></table>`;
}
