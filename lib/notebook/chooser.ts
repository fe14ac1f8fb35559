import { display } from "tslab";
import { advice, type ClaimId, claims, plannedFor, ruling, storedResults } from "../lessons";
import { chooserWords as words } from "../words";
import { measuredVerdicts } from "../words/ruling";
import { escapeHtml, paragraph } from "./page/html";

/**
 * Shows which activation to take for which layer. A click on a place opens the reason, and the claims that it rests on with what the
 * full experiments say of them.
 */
export function chooser(): void {
  const entries = advice.map(({ place, take, why, lesson, claims: ids }) => {
    const link = `<a href="${lesson}.ipynb">${escapeHtml(words.lesson(lesson))}</a>`;
    const evidence = ids.map((id) => `<li>${escapeHtml(evidenceFor(id))}</li>`).join("");
    return (
      `<details style="margin: 4px 0"><summary style="cursor: pointer">${escapeHtml(place)}: <b>${escapeHtml(take)}</b></summary>` +
      `<div style="margin-left: 24px">${paragraph(why)}` +
      `<p style="margin: 4px 0">${ids.length ? words.testedIn(link) : words.see(link)}</p>` +
      `${evidence && `<ul style="margin: 4px 0">${evidence}</ul>`}</div></details>`
    );
  });
  display.html(entries.join(""));
}

function evidenceFor(id: ClaimId): string {
  const results = storedResults(id);
  const claim = words.claim(id, claims[id]);
  if (Object.keys(results).length === 0) return claim;
  return `${claim} ${words.verdict(measuredVerdicts[ruling(results, plannedFor(id)).verdict])}`;
}
