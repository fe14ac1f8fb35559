import { type Figure, lineFigure, slider } from "../../charts";
import { zigzagWords as words } from "../../words";
import { type Feed, type Weights, weightPath } from "../runs/two-weights";

/** The paths of two weights to the target (0.7, −0.7) for each feed, at its learning rate. A slider counts the steps. */
export function zigzagFigure(feeds: Readonly<Record<string, { feed: Feed; rate: number }>>): Figure {
  const target: Weights = [Math.SQRT1_2, -Math.SQRT1_2];
  const paths = Object.entries(feeds).map(([name, { feed, rate }]) => ({
    name,
    path: weightPath({ feed, rate, seed: 1, target }),
  }));
  const longest = Math.max(...paths.map(({ path }) => path.length - 1));
  return slider(
    words.steps,
    Array.from({ length: longest + 1 }, (_, i) => i),
    (steps) =>
      lineFigure(
        paths.map(({ name, path }) => {
          const walked = path.slice(0, steps + 1);
          return { name, x: walked.map(([a]) => a), y: walked.map(([, b]) => b) };
        }),
        {
          mode: "lines+markers",
          points: [{ name: words.target, x: [target[0]], y: [target[1]] }],
          x: words.first,
          y: words.second,
          equal: true,
        },
      ),
    longest,
  );
}
