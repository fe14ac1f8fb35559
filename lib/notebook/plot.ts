import { activationFigure, type CurveOptions, type OneOrMore, type ParameterOptions } from "../charts";
import { show } from "./show";

/**
 * Draws an activation and its derivative side by side, or several activations in the same two panels.
 * A parameter with several values gets a slider; `{ tangent: true }` slides a tangent along f.
 * Throws where a parameter is unknown or the domain is not an interval.
 *
 * @example
 * plot(sigmoid);
 * plot([relu, sigmoid], { domain: [-3, 3] });
 * plot(prelu, { alpha: [0, 0.25, 0.5, 1] });
 */
export function plot<F extends OneOrMore>(which: F, options: CurveOptions & ParameterOptions<F> = {}): void {
  show(activationFigure(which, options));
}
