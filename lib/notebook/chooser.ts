import { display } from "tslab";
import { advice, claims } from "../lessons";
import { lessonName, testedIn } from "../words";
import { escapeHtml, paragraph } from "./page/html";

/** Shows which activation to take for which layer. A click on a place opens the reason and its evidence. */
export function chooser(): void {
  const entries = advice.map(({ place, take, why, lesson, claims: ids }) => {
    const link = `<a href="${lesson}.ipynb">${escapeHtml(lessonName(lesson))}</a>`;
    const evidence = ids.map((id) => `<li>${id}: ${escapeHtml(claims[id])}</li>`).join("");
    return (
      `<details style="margin: 4px 0"><summary style="cursor: pointer">${escapeHtml(place)}: <b>${escapeHtml(take)}</b></summary>` +
      `<div style="margin-left: 24px">${paragraph(why)}<p style="margin: 4px 0">${testedIn(link)}</p>` +
      `<ul style="margin: 4px 0">${evidence}</ul></div></details>`
    );
  });
  display.html(entries.join(""));
}
