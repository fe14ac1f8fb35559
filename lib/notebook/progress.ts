import { newDisplay } from "tslab";
import { escapeHtml, formatNumber } from "./html";

/** Where long work stands, and why it ended early, if it did. */
export interface Standing {
  step: number;
  steps: number;
  loss?: number;
  stopped?: string;
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

/** The bar, and beside it in words how far the work is, the loss, and the time left or why it stopped. */
export function barHtml(title: string, standing: Standing, seconds: number): string {
  const { step, steps, loss } = standing;
  const words = [
    `${title}: ${Math.floor((100 * step) / steps)} %`,
    `step ${step} of ${steps}`,
    loss === undefined ? "" : `loss ${formatNumber(loss, 4)}`,
    outlook(standing, seconds),
  ];
  const text = escapeHtml(words.filter(Boolean).join(", "));
  return `<div><progress value="${step}" max="${steps}" aria-label="${escapeHtml(title)}"></progress> ${text}</div>`;
}

function outlook({ step, steps, stopped }: Standing, seconds: number): string {
  if (stopped !== undefined) return stopped;
  if (step === steps) return `done in ${duration(seconds)}`;
  return step === 0 ? "" : `${duration((seconds / step) * (steps - step))} left`;
}

/** `0.4 s`, `8 s`, `2 min 5 s`. */
function duration(seconds: number): string {
  if (seconds < 1) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
