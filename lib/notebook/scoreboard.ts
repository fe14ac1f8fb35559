import { display } from "tslab";
import { claims, type Settlement, settlements } from "../lessons";
import { scoreboardWords as words } from "../words/scoreboard";
import { escapeHtml } from "./page/html";

/**
 * Shows every claim and error of the course with its verdict, and a link to the lesson that settles it. The verdicts are
 * gathered from the lessons' own cards. A condition leaves some out.
 *
 * @example
 * scoreboard();
 * scoreboard(({ verdict }) => verdict === "refuted");
 */
export function scoreboard(condition: (score: Settlement) => boolean = () => true): void {
  const cells = (tag: "th" | "td", contents: readonly string[]) =>
    contents.map((html) => `<${tag} style="padding: 4px 12px; text-align: left">${html}</${tag}>`).join("");
  const rows = [...settlements].sort(byClaim).filter(condition).map(rowOf);
  display.html(
    `<table><thead><tr>${cells("th", words.headings)}</tr></thead>` +
      `<tbody>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</tbody></table>`,
  );
}

const rowOf = ({ claim, lesson, verdict }: Settlement): string[] => [
  claim,
  escapeHtml(claims[claim]),
  escapeHtml(words.verdicts[verdict]),
  `<a href="${lesson}.ipynb">${lesson}</a>`,
];

/** C1, C2 … C45, E1 …, L1 … */
const byClaim = ({ claim: a }: Settlement, { claim: b }: Settlement): number =>
  a[0] === b[0] ? Number(a.slice(1)) - Number(b.slice(1)) : a < b ? -1 : 1;
