import { display } from "tslab";
import { type ClaimScore, claimScores, claims, type Settlement } from "../lessons";
import { scoreboardWords as words } from "../words/scoreboard";
import { colours, escapeHtml, type Tone } from "./page/html";

/**
 * Shows every claim and error of the course that has a verdict, and links to the lessons that settle it. The verdicts are
 * gathered from the lessons' own cards. A condition leaves some out.
 *
 * @example
 * scoreboard();
 * scoreboard(({ outcome }) => outcome === "cards differ");
 */
export function scoreboard(condition: (score: ClaimScore) => boolean = () => true): void {
  const row = (tag: "th" | "td", contents: readonly string[]) =>
    `<tr>${contents.map((html) => `<${tag} style="padding: 4px 12px; text-align: left; vertical-align: top">${html}</${tag}>`).join("")}</tr>`;
  const rows = claimScores()
    .filter(condition)
    .map(({ claim, outcome, cards }) => {
      const mark = `<span style="color: ${colours[tones[outcome]]}; font-weight: bold">${words.marks[outcome]}</span>`;
      const verdicts = cards.map(({ verdict }) => escapeHtml(words.verdicts[verdict]));
      const lessons = [...new Set(cards.map(linkOf))];
      return [claim, escapeHtml(claims[claim]), mark, verdicts.join("<br>"), lessons.join("<br>")];
    });
  display.html(
    `<table><thead>${row("th", words.headings)}</thead>` +
      `<tbody>${rows.map((each) => row("td", each)).join("")}</tbody></table>`,
  );
}

const tones: Readonly<Record<ClaimScore["outcome"], Tone>> = {
  holds: "good",
  "does not hold": "bad",
  "not settled": "open",
  "cards differ": "open",
};

const linkOf = ({ lesson }: Settlement): string => `<a href="${lesson}.ipynb">${lesson}</a>`;
