import { atan2 } from "../../activations/numerics";
import type { Network } from "../network";
import { predict } from "../predict";
import { type InputWindow, margin, over } from "./output-map";
import { concentration } from "./statistics";

/** The line where a classifier of two classes cannot decide. */
export interface Boundary {
  /** Its length within the window; 0 where there is none. */
  length: number;
  /** The mean of |curvature| along it: how much it turns, in radians, for each unit of length. */
  curvature: number;
  /** The share of all its turning that the tenth of its length with the most of it holds: near 1 for corners. */
  concentration: number;
}

interface Crossing {
  x: number;
  y: number;
}

/**
 * Measures the decision boundary of a network of two inputs and two classes over a window. In each cell of the grid
 * that the boundary crosses, its length is that between the crossings, its turning the angle between the normals
 * there. Cells that it crosses twice are left out. Throws where the network does not have two inputs and two classes.
 *
 * @example
 * const vertical = createNetwork({ inputs: 2, hidden: [], outputs: 1 });
 * vertical.parameters.set([1, 0, 0]);
 * boundary(vertical).length.toFixed(6); // "6.000000"
 * boundary(vertical).curvature; // 0
 */
export function boundary(network: Network, window: InputWindow = {}): Boundary {
  if (network.outputs > 2)
    throw new RangeError(`boundary: the network must have 1 or 2 outputs, not ${network.outputs}`);
  const grid = over(network, window, margin);
  const crossings = crossedEdges(grid.x, grid.z);
  const points = bisect(network, crossings.flat());
  const normals = directions(network, points, grid.x[1] - grid.x[0]);
  const pieces = crossings.map((_, i) => ({
    size: distance(points[2 * i], points[2 * i + 1]),
    amount: angle(normals[2 * i] - normals[2 * i + 1]),
  }));
  const length = pieces.reduce((sum, { size }) => sum + size, 0);
  const turning = pieces.reduce((sum, { amount }) => sum + amount, 0);
  return { length, curvature: length > 0 ? turning / length : 0, concentration: concentration(pieces) };
}

function distance(a: Crossing, b: Crossing): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(x * x + y * y);
}

/** The edge of a cell from a point of class 0 to one of class 1. */
type Edge = [Crossing, Crossing];

/** For each cell that the boundary crosses once: the two edges where it does. */
function crossedEdges(line: number[], z: number[][]): [Edge, Edge][] {
  const cells: [Edge, Edge][] = [];
  for (let i = 0; i + 1 < line.length; i++)
    for (let j = 0; j + 1 < line.length; j++) {
      const corners = [
        { x: line[j], y: line[i], z: z[i][j] },
        { x: line[j + 1], y: line[i], z: z[i][j + 1] },
        { x: line[j + 1], y: line[i + 1], z: z[i + 1][j + 1] },
        { x: line[j], y: line[i + 1], z: z[i + 1][j] },
      ];
      const edges = corners.flatMap((corner, k): Edge[] => {
        const next = corners[(k + 1) % 4];
        if (corner.z > 0 === next.z > 0) return [];
        return [corner.z > 0 ? [next, corner] : [corner, next]];
      });
      if (edges.length === 2) cells.push([edges[0], edges[1]]);
    }
  return cells;
}

/** The point of each edge where the margin is 0, to a millionth of the edge. */
function bisect(network: Network, edges: Edge[]): Crossing[] {
  let brackets = edges;
  for (let halving = 0; halving < 20; halving++) {
    const middles = brackets.map(([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }));
    const margins = marginsAt(network, middles);
    brackets = brackets.map(([a, b], i) => (margins[i] > 0 ? [a, middles[i]] : [middles[i], b]));
  }
  return brackets.map(([a]) => a);
}

/** The direction of the margin's gradient at each point, by central differences over a thousandth of a cell. */
function directions(network: Network, points: Crossing[], cell: number): number[] {
  const h = cell / 1000;
  const margins = marginsAt(
    network,
    points.flatMap(({ x, y }) => [
      { x: x + h, y },
      { x: x - h, y },
      { x, y: y + h },
      { x, y: y - h },
    ]),
  );
  return points.map((_, i) =>
    atan2(margins[4 * i + 2] - margins[4 * i + 3], margins[4 * i] - margins[4 * i + 1]),
  );
}

function marginsAt(network: Network, points: Crossing[]): number[] {
  const outputs = predict(network, Float64Array.from(points.flatMap(({ x, y }) => [x, y])));
  return points.map((_, i) => margin(outputs.subarray(i * network.outputs, (i + 1) * network.outputs)));
}

/** The size of an angle, from 0 to π. */
const angle = (difference: number): number => {
  const size = Math.abs(difference) % (2 * Math.PI);
  return Math.min(size, 2 * Math.PI - size);
};
