import { display } from "tslab";
import { type Answer, type ExerciseId, exercises } from "../lessons";
import { card, paragraph } from "./html";

/**
 * Shows an exercise; with an answer, judges it at once. A wrong answer comes back with the input that breaks it.
 *
 * @example
 * exercise("3.1a");
 * exercise("3.1a", 2.2);
 */
export function exercise(id: ExerciseId, answer?: Answer): void {
  const { question, hint, judge } = exercises[id];
  if (answer === undefined) {
    const howTo = `Answer with exercise("${id}", your answer).`;
    display.html(card("open", `Exercise ${id}`, paragraph(question) + paragraph(howTo) + hintLine(hint)));
    return;
  }
  const { right, says } = judge(answer);
  const title = `Exercise ${id}: ${right ? "right" : "not yet"}`;
  display.html(
    card(
      right ? "good" : "bad",
      title,
      paragraph(question) + paragraph(says) + (right ? "" : hintLine(hint)),
    ),
  );
}

const hintLine = (hint: string) => `<details><summary>A hint</summary>${paragraph(hint)}</details>`;
