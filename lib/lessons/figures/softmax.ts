import { softmax } from "../../activations";
import { barFigure, type Figure, grid, heatmapFigure, slider } from "../../charts";
import { softmaxWords as words } from "../../words";

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
    words.temperature,
    [0.1, 0.25, 0.5, 1, 2, 4, 10, 100],
    (temperature) => barsOf(names, scores, temperature),
    3,
  );

function barsOf(names: readonly string[], scores: readonly number[], temperature = 1): Figure {
  const shares = softmax.with({ temperature })([...scores]);
  return grid([
    barFigure(names, [{ name: words.value, values: scores }], { title: words.scores, range: [-2.5, 2.5] }),
    barFigure(names, [{ name: words.value, values: shares }], { title: words.shares, range: [0, 1] }),
  ]);
}

/** The Jacobian of softmax as a heat map, for three names with the scores (s, 1, 0). A slider sets s. */
export const jacobianFigure = (names: readonly string[]): Figure =>
  slider(words.scoreOf(names[0]), [-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6], (score) => {
    const scores = [score, 1, 0];
    const z = softmax.jacobian(scores);
    const diagonal = z.map((row, i) => row[i]);
    return heatmapFigure(
      { x: names, y: names, z },
      {
        x: words.changing,
        y: words.answering,
        range: [-0.25, 0.25],
        alt: words.jacobian(scores, diagonal),
      },
    );
  });
