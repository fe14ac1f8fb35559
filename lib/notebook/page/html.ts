import { formatNumber } from "../../words";

/** Text that is safe inside HTML. LaTeX survives: JupyterLab typesets `$…$` after the page is built. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** How a card is meant: its colour, and the word that says the same without colour. */
export type Tone = "good" | "bad" | "open" | "proof";

// Colours of Okabe and Ito that read on white and on black.
export const colours: Readonly<Record<Tone, string>> = {
  good: "#009E73",
  bad: "#D55E00",
  open: "#2C93D1",
  proof: "#CC79A7",
};

/**
 * A framed box with a title. `body` is HTML already; the title is text.
 * All style is inline, because a notebook that is not trusted loses its style sheets.
 */
export const card = (tone: Tone, title: string, body: string): string =>
  `<div style="border: 1px solid ${colours[tone]}; border-left-width: 6px; border-radius: 4px; padding: 8px 14px; margin: 4px 0; max-width: 68em; overflow-x: auto">` +
  `<div style="font-weight: bold; margin-bottom: 4px">${escapeHtml(title)}</div>${body}</div>`;

/** A card that settles a claim. It says so in a form that programs read, for the scoreboard. */
export const settling = (claim: string, verdict: string, html: string): string =>
  `<div data-claim="${escapeHtml(claim)}" data-verdict="${escapeHtml(verdict)}">${html}</div>`;

/** A paragraph of plain text inside a card. */
export const paragraph = (text: string): string => `<p style="margin: 4px 0">${escapeHtml(text)}</p>`;

/** HTML that is folded away behind a line of text. */
export const details = (summary: string, body: string, open = false): string =>
  `<details style="margin: 4px 0"${open ? " open" : ""}><summary style="cursor: pointer">${escapeHtml(summary)}</summary>${body}</details>`;

/** Text that is read as a number: with a sign or a factor, a power of ten, a unit, or as a score of two. */
const numeric = /^[-+−×÷±]?\d[\d.]*(·10[⁻⁰¹²³⁴-⁹]+)?( ?%| s| ms| ns| : \d+)?$|^−?10[⁻⁰¹²³⁴-⁹]+$|^[-−]?∞$/;

const isNumeric = (content: string | number): boolean => typeof content === "number" || numeric.test(content);

/** Text as short as "never in 10000" may stand among numbers. */
const short = 16; // characters

/** Whether a column is one of numbers, where short words stand for some of them. */
function isOfNumbers(column: readonly (string | number)[]): boolean {
  return (
    column.some(isNumeric) && column.every((content) => isNumeric(content) || `${content}`.length <= short)
  );
}

/**
 * An HTML table. Headings and cells are text, and may hold `$LaTeX$`; numbers have a true minus. Columns of numbers are aligned
 * to the right, with their headings and the short words that stand for a number, as "–" and "never".
 */
export function htmlTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const sides = headings.map((_, i) => (isOfNumbers(rows.map((row) => row[i])) ? "right" : "left"));
  const line = (tag: "th" | "td", cells: readonly (string | number)[]) =>
    `<tr>${cells.map((content, i) => `<${tag} style="padding: 4px 12px; text-align: ${sides[i]}">${escapeHtml(written(content))}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line("th", headings)}</thead><tbody>${rows.map((row) => line("td", row)).join("")}</tbody></table>`;
}

function written(content: string | number): string {
  if (typeof content === "number") return formatNumber(content);
  return isNumeric(content) ? content.replace(/^-/, "−") : content;
}
