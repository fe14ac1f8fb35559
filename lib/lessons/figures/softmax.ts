import { softmax } from "../../activations";
import { barFigure, type Figure, grid, heatmapFigure, slider } from "../../charts";

const levels = [-2, -1, 0, 1, 2];

/**
 * Scores and the shares that softmax makes of them, as bars. A slider for each name sets its score, from −2 to 2 in
 * steps of 1; it starts at the given one.
 */
export function sharesFigure(names: readonly string[], scores: readonly number[]): Figure {
  const withSliders = (set: readonly number[]): Figure => {
    const i = set.length;
    if (i === names.length) return barsOf(names, set);
    return slider(names[i], levels, (score) => withSliders([...set, score]), levels.indexOf(scores[i]));
  };
  return withSliders([]);
}

/** The same bars for fixed scores, with a slider for the temperature. */
export const temperatureFigure = (names: readonly string[], scores: readonly number[]): Figure =>
  slider(
    "temperature",
    [0.1, 0.25, 0.5, 1, 2, 4, 10, 100],
    (temperature) => barsOf(names, scores, temperature),
    3,
  );

function barsOf(names: readonly string[], scores: readonly number[], temperature = 1): Figure {
  const shares = softmax.with({ temperature })([...scores]);
  return grid([
    barFigure(names, [{ name: "value", values: scores }], { title: "scores", range: [-2.5, 2.5] }),
    barFigure(names, [{ name: "value", values: shares }], { title: "shares", range: [0, 1] }),
  ]);
}

/** The Jacobian of softmax as a heat map, for three names with the scores (s, 1, 0). A slider sets s. */
export const jacobianFigure = (names: readonly string[]): Figure =>
  slider(`score of ${names[0]}`, [-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6], (score) => {
    const z = softmax.jacobian([score, 1, 0]);
    const diagonal = z.map((row, i) => row[i].toFixed(3)).join(", ");
    return heatmapFigure(
      { x: names, y: names, z },
      {
        x: "the score that changes",
        y: "the share that answers",
        range: [-0.25, 0.25],
        alt: `The Jacobian of softmax for the scores (${score}, 1, 0). Diagonal: ${diagonal}; all others are negative.`,
      },
    );
  });
