import { sigmoid, tanh } from "../../activations";
import { curveFigure, type Figure, grid, slider } from "../../charts";
import { stretchWords as words } from "../../words";

const stretches = Array.from({ length: 11 }, (_, i) => 1 + i / 10);

/**
 * A slider turns the sigmoid into tanh: s·σ(sx) − (s − 1) for s from 1 to 2, with its slope s²·σ′(sx) beside it.
 * At s = 1 it is σ, at s = 2 it is tanh; both are drawn too, in dashes
 * over the moving curve, so that it shows where it meets them.
 */
export const stretchFigure = (): Figure =>
  slider(
    "s",
    stretches,
    (s) => {
      const moving = (x: number) => s * sigmoid(s * x) - (s - 1);
      const slope = (x: number) => s * s * sigmoid.derivative(s * x);
      return grid([
        curveFigure(
          { [words.stretched]: moving, sigmoid, tanh },
          { domain: [-4, 4], title: "s · σ(s x) − (s − 1)" },
        ),
        curveFigure(
          { [words.stretched]: slope, sigmoid: sigmoid.derivative, tanh: tanh.derivative },
          { domain: [-4, 4], title: words.slope },
        ),
      ]);
    },
    3, // the answers are at the ends
  );
