import { display } from "tslab";
import { experimentFigure, judgeResult, storedResult } from "../lessons";
import { verdictCard } from "./claim";
import { paragraph } from "./html";
import { show } from "./show";

/**
 * Shows the stored result of `npm run experiments`, which has more runs than a lesson has time for:
 * all runs in a figure, the verdict, what was held equal, and when and where it was measured.
 * Throws where there is no such result.
 *
 * @example
 * fullExperiment("C15");
 */
export function fullExperiment(id: string): void {
  const result = storedResult(id);
  const { verdict, says, medians } = judgeResult(result);
  const { seeds, heldEqual, date, node, machine } = result;
  show(experimentFigure(result, medians));
  display.html(
    verdictCard(
      `${id}, the full experiment with ${seeds.length} runs`,
      verdict,
      paragraph(says) +
        paragraph(`Held equal: ${heldEqual}`) +
        paragraph(
          `Measured on ${date} with Node ${node} on ${machine}; npm run experiments measures it again.`,
        ),
    ),
  );
}
