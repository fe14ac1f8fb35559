import { formatNumber } from "./number";

/** Where long work stands, and why it ended early, if it did. */
interface Standing {
  step: number;
  steps: number;
  loss?: number;
  stopped?: keyof typeof stops;
}

/**
 * How far work is, the loss, and the time left or why it stopped.
 *
 * @example
 * progress("Training", { step: 1, steps: 4, loss: 0.5 }, 2); // "Training: 25 %, step 1 of 4, loss 0.5, 6 s left"
 */
export function progress(title: string, standing: Standing, seconds: number): string {
  const { step, steps, loss } = standing;
  const parts = [
    `${title}: ${Math.floor((100 * step) / steps)} %`,
    `step ${step} of ${steps}`,
    ...(loss === undefined ? [] : [`loss ${formatNumber(loss, 4)}`]),
    ...outlook(standing, seconds),
  ];
  return parts.join(", ");
}

/** The title of a bar over work of any kind, and what it leaves. */
export const working = "Working";
export const workedFor = (seconds: number): string => `Done in ${duration(seconds)}.`;

const stops = {
  interrupted: (step: number) => `interrupted after step ${step}`,
  diverged: (step: number) => `the training diverged at step ${step + 1}`,
};

function outlook({ step, steps, stopped }: Standing, seconds: number): string[] {
  if (stopped) return [stops[stopped](step)];
  if (step === steps) return [`done in ${duration(seconds)}`];
  return step === 0 ? [] : [`${duration((seconds / step) * (steps - step))} left`];
}

/** `0.4 s`, `8 s`, `2 min 5 s`. */
function duration(seconds: number): string {
  if (seconds < 1) return `${formatNumber(Math.round(10 * seconds) / 10)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
