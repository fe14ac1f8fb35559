import { display } from "tslab";
import { type Advice, advice, type ClaimId, claims, plannedFor, ruling, storedResults } from "../lessons";
import { chooserWords as words } from "../words";
import { measuredVerdicts } from "../words/ruling";
import { escapeHtml, paragraph } from "./page/html";

/**
 * Shows which activation to take for which layer, in three questions. A click on a place opens the reason, and the claims that it rests on with what the
 * full experiments say of them.
 */
export function chooser(): void {
  const questions = [...new Set(advice.map(({ question }) => question))];
  const blocks = questions.map((question) => {
    const entries = advice.filter((each) => each.question === question).map(entryOf);
    return `<p style="margin: 12px 0 4px"><b>${escapeHtml(question)}</b></p>${entries.join("")}`;
  });
  display.html(blocks.join(""));
}

function entryOf({ place, take, why, lesson, claims: ids }: Advice): string {
  const link = `<a href="${lesson}.ipynb">${escapeHtml(words.lesson(lesson))}</a>`;
  const evidence = ids.map((id) => `<li>${escapeHtml(evidenceFor(id))}</li>`).join("");
  return (
    `<details style="margin: 4px 0"><summary style="cursor: pointer">${escapeHtml(place)}: <b>${escapeHtml(take)}</b></summary>` +
    `<div style="margin-left: 24px">${paragraph(why)}` +
    `<p style="margin: 4px 0">${ids.length ? words.testedIn(link) : words.see(link)}</p>` +
    `${evidence && `<ul style="margin: 4px 0">${evidence}</ul>`}</div></details>`
  );
}

function evidenceFor(id: ClaimId): string {
  const results = storedResults(id);
  const claim = words.claim(id, claims[id]);
  if (Object.keys(results).length === 0) return claim;
  return `${claim} ${words.verdict(measuredVerdicts[ruling(results, plannedFor(id)).verdict])}`;
}
