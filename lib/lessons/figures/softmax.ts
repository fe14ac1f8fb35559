import { softmax } from "../../activations";
import { barFigure, type Figure, grid, lineFigure, slider } from "../../charts";
import { formatNumber, softmaxWords as words } from "../../words";

const levels = [-2, -1, 0, 1, 2];

/**
 * Scores as bars, and the shares that softmax makes of them as pieces of 1, a colour for each name. A slider for each name sets its score,
 * from −2 to 2 in steps of 1; it starts at the given one.
 */
export function sharesFigure(names: readonly string[], scores: readonly number[]): Figure {
  const withSliders = (set: readonly number[]): Figure => {
    const i = set.length;
    if (i === names.length) return scoresAndShares(names, set, words.scores, [-2.5, 2.5]);
    return slider(names[i], levels, (score) => withSliders([...set, score]), levels.indexOf(scores[i]));
  };
  return withSliders([]);
}

const temperatures = [0.2, 0.5, 1, 2, 5, 10, 100];

/** Fixed scores, divided by the temperature that a slider sets, and their shares. */
export function temperatureFigure(names: readonly string[], scores: readonly number[]): Figure {
  const coldest = scores.map((score) => score / temperatures[0]);
  const range = [1.1 * Math.min(0, ...coldest), 1.1 * Math.max(0, ...coldest)] as const;
  const barsAt = (temperature: number) => {
    const divided = scores.map((score) => score / temperature);
    return scoresAndShares(names, divided, words.dividedScores, range);
  };
  return slider(words.temperature, temperatures, barsAt, temperatures.indexOf(1));
}

function scoresAndShares(
  names: readonly string[],
  scores: readonly number[],
  title: string,
  range: readonly [number, number],
): Figure {
  const bars = names.map((name, i) => ({ name, values: [scores[i]] }));
  const alt = words.bars(title, names, scores);
  return grid([barFigure([""], bars, { title, range, alt }), stackOf(names, softmax([...scores]))]);
}

/** Shares as pieces of one column of height 1, the first on top. */
function stackOf(names: readonly string[], shares: readonly number[]): Figure {
  const pieces = names.map((name, i) => {
    const top = shares.slice(0, i).reduce((left, share) => left - share, 1);
    const bottom = top - shares[i];
    return { name, x: [0, 1, 1, 0], y: [bottom, bottom, top, top] };
  });
  const alt = words.bars(words.shares, names, shares);
  const figure = lineFigure(pieces, { title: words.shares, xRange: [-0.5, 1.5], yRange: [0, 1], alt });
  const traces = figure.data.flatMap((trace) => (trace.type === "scatter" ? [trace] : []));
  const bare = { showgrid: false, zeroline: false, showticklabels: false };
  return {
    ...figure,
    data: traces.map((trace, i) => ({
      ...trace,
      ...({ fill: "toself", fillcolor: trace.line?.color, line: { width: 0 } } as const),
      ...{ text: new Array(4).fill(formatNumber(shares[i], 3)), hovertemplate: "%{text}" },
    })),
    layout: { ...figure.layout, xaxis: { ...figure.layout.xaxis, ...bare } },
  };
}

/**
 * The Jacobian of softmax for three names with the scores (s, 1, 0): a group of bars for each score that changes, a bar for
 * each share that answers. A slider sets s.
 */
export const jacobianFigure = (names: readonly string[]): Figure =>
  slider(words.scoreOf(names[0]), [-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6], (score) => {
    const scores = [score, 1, 0];
    const slopes = softmax.jacobian(scores);
    const diagonal = slopes.map((row, i) => row[i]);
    const shares = names.map((name, i) => ({ name: words.shareOf(name), values: slopes[i] }));
    return barFigure(names, shares, {
      x: words.changing,
      y: words.answering,
      range: [-0.26, 0.26],
      alt: words.jacobian(scores, diagonal),
    });
  });
