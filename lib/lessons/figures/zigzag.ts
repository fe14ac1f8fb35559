import { type Figure, grid, type LineSeries, lineFigure, slider } from "../../charts";
import { gaussianMean } from "../../network";
import { zigzagWords as words } from "../../words";
import { type Feed, type Weights, weightPath } from "../runs/two-weights";

const target: Weights = [Math.SQRT1_2, -Math.SQRT1_2];

/**
 * The paths of two weights to the target (0.7, −0.7), a panel for each feed, at its learning rate, over the contours of the loss.
 * A slider counts the steps.
 */
export function zigzagFigure(feeds: Readonly<Record<string, { feed: Feed; rate: number }>>): Figure {
  const paths = Object.entries(feeds).map(([name, { feed, rate }]) => ({
    name,
    path: weightPath({ feed, rate, seed: 1, target }),
    contours: contours(feed),
  }));
  const longest = Math.max(...paths.map(({ path }) => path.length - 1));
  return slider(
    words.steps,
    Array.from({ length: longest + 1 }, (_, i) => i),
    (steps) =>
      grid(
        paths.map(({ name, path, contours }) => {
          const walked = path.slice(0, steps + 1);
          const [x, y] = [walked.map(([a]) => a), walked.map(([, b]) => b)];
          return lineFigure([{ name: words.path, x, y }, contours], {
            title: words.fedBy(name),
            points: [
              { name: words.weights, x: x.slice(-1), y: y.slice(-1) },
              { name: words.target, x: [target[0]], y: [target[1]] },
            ],
            x: words.first,
            y: words.second,
            xRange: [-0.8, 1.8],
            yRange: [-1.8, 1.1],
            equal: true,
          });
        }),
      ),
    0,
  );
}

const angles = Array.from({ length: 61 }, (_, i) => (2 * Math.PI * i) / 60);

/**
 * Lines of equal loss ½ E[((a − a₀) h₁ + (b − b₀) h₂)²]: ellipses around the target, with the curvatures v + 2m² along (1, 1) and
 * v along (1, −1) for inputs of mean m and variance v. Each crosses (1, −1) in steps of ¼ from the target.
 */
function contours(feed: Feed): LineSeries {
  const mean = gaussianMean(feed);
  const variance = gaussianMean((z) => feed(z) ** 2) - mean ** 2;
  const along = [0.25, 0.5, 0.75, 1].map((radius) => radius * Math.SQRT1_2);
  const flat = Math.sqrt(variance / (variance + 2 * mean ** 2));
  const rings = along.map((radius) =>
    angles.map((angle): Weights => {
      const [far, near] = [radius * Math.cos(angle), flat * radius * Math.sin(angle)];
      return [target[0] + far + near, target[1] - far + near];
    }),
  );
  const lifted: Weights = [Number.NaN, Number.NaN]; // between two rings the pen does not draw
  const line = rings.flatMap((ring, i) => (i === 0 ? ring : [lifted, ...ring]));
  return { name: words.contours, x: line.map(([a]) => a), y: line.map(([, b]) => b) };
}
