import { display } from "tslab";
import { type Answer, type ExerciseId, exercises } from "../lessons";
import { exerciseWords, judgements, worded } from "../words";
import { card, details, paragraph } from "./page/html";

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
    const body = paragraph(question) + paragraph(exerciseWords.howTo(id)) + hintLine(hint);
    display.html(card("open", exerciseWords.asked(id), body));
    return;
  }
  const judgement = judge(answer);
  const body = paragraph(question) + paragraph(worded(judgements, judgement));
  display.html(
    judgement.right
      ? card("good", exerciseWords.right(id), body)
      : card("bad", exerciseWords.wrong(id), body + hintLine(hint)),
  );
}

const hintLine = (hint: string) => details(exerciseWords.hint, paragraph(hint));
