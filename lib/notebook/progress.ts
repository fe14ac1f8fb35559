import { newDisplay } from "tslab";
import { progress } from "../words";
import { escapeHtml } from "./page/html";

/** Where long work stands, and why it ended early, if it did. */
export interface Standing {
  step: number;
  steps: number;
  loss?: number;
  stopped?: "interrupted" | "diverged";
}

const updateMilliseconds = 250;

/**
 * A progress bar below the cell, which updates in place at most four times a second. Hand the result to long work,
 * which calls it at each step; the bar's last state stays. A bar serves one piece of work.
 *
 * @example
 * await train(network, data, { loss: "crossEntropy", optimizer: adam(), epochs: 50, onStep: progressBar("Training") });
 */
export function progressBar(title = "Training"): (standing: Standing) => void {
  const start = performance.now();
  const output = newDisplay();
  let shown = Number.NEGATIVE_INFINITY;

  return (standing) => {
    const now = performance.now();
    const last = standing.step === standing.steps || standing.stopped !== undefined;
    if (!last && now - shown < updateMilliseconds) return;
    shown = now;
    output.html(barHtml(title, standing, (now - start) / 1000));
  };
}

/** The bar, and beside it the same in words. */
export function barHtml(title: string, standing: Standing, seconds: number): string {
  const { step, steps } = standing;
  const text = escapeHtml(progress(title, standing, seconds));
  return `<div><progress value="${step}" max="${steps}" aria-label="${escapeHtml(title)}"></progress> ${text}</div>`;
}
