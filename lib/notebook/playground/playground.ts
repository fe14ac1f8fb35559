import { display } from "tslab";
import { playgroundHtml } from "./html";
import { type PlaygroundOptions, stateOf } from "./options";
import { type PlaygroundRun, startRun } from "./run";

/**
 * Shows a network that learns in the page, without the kernel: data set, layers, an activation for each layer, start, rate,
 * optimiser and seed can be changed there, and a line of code tells at any time how to make the same network again.
 * By default two layers of eight tanh units learn circles with Adam at η = 0.03 from seed 1, from weights that suit the
 * activations ("gain"). The rows are 200, a step takes 20. An activation may be one of the library's or a student's own,
 * whose formulas make the page's code. Where scripts do not run, a still picture of the trained network stays.
 * Throws an error that names the option that does not fit.
 *
 * @example
 * playground({ data: "spirals", layers: [{ units: 8, activation: tanh }, { units: 8, activation: relu }], start: "he", rate: 0.03, optimizer: "adam", seed: 3 });
 */
export function playground(options: PlaygroundOptions = {}): void {
  const { state, specials } = stateOf(options);
  display.html(playgroundHtml(state, specials));
}

/**
 * The same network in the kernel, after the `epochs` that the options say: equal to the playground's to the last bit.
 *
 * @example
 * const { network, scoreOn } = playgroundRun({ data: "xor", layers: [{ units: 4, activation: tanh }], seed: 2, epochs: 100 });
 * scoreOn("newRows").accuracy > 0.9; // true
 */
export function playgroundRun(options: PlaygroundOptions = {}): PlaygroundRun {
  const { state, specials } = stateOf(options);
  return startRun(state, specials);
}
