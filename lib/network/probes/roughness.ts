import { square } from "../../activations/numerics";
import type { OutputMap } from "./output-map";
import { concentration, deviation, mean } from "./statistics";

/** How a landscape bends. */
export interface Roughness {
  /** The mean of |∂²z/∂x²| and |∂²z/∂y²| over the window, divided by the standard deviation of z. */
  bending: number;
  /** The share of all bending that the tenth of the places with the most of it hold: near 1 for kinks. */
  concentration: number;
}

/**
 * How rough a landscape is, from the second differences of z along the grid's lines. Neither number depends on the
 * scale of z. On a grid finer than the landscape's detail `bending` does not depend on the grid either: a kink counts
 * with its change of slope, wherever it lies. Kinks closer than the grid's points hide each other.
 * - `bending` says how much the slope changes for each unit of length.
 * - `concentration` says where: a smooth surface bends everywhere, one made of flat pieces only at its edges.
 * Both are 0 for a plane.
 *
 * @example
 * const plane = createNetwork({ inputs: 2, hidden: [], outputs: 1 });
 * roughness(landscape(plane)); // { bending: 0, concentration: 0 }
 */
export function roughness({ x, z }: OutputMap): Roughness {
  const step = x[1] - x[0];
  const second = secondDifferences(z).map((difference) => Math.abs(difference) / square(step));
  const scale = deviation(Float64Array.from(z.flat()));
  return {
    bending: scale > 0 ? mean(second) / scale : 0,
    concentration: concentration(Array.from(second, (amount) => ({ size: 1, amount }))),
  };
}

/** z₋₁ − 2 z₀ + z₁ along the rows and the columns; what may be rounding counts as 0. */
function secondDifferences(z: number[][]): Float64Array {
  const largest = z.flat().reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const rounding = 1e-12 * largest;
  const differences: number[] = [];
  const add = (a: number, b: number, c: number) => {
    const difference = a - 2 * b + c;
    differences.push(Math.abs(difference) > rounding ? difference : 0);
  };
  for (let i = 0; i < z.length; i++)
    for (let k = 1; k < z.length - 1; k++) {
      add(z[i][k - 1], z[i][k], z[i][k + 1]);
      add(z[k - 1][i], z[k][i], z[k + 1][i]);
    }
  return Float64Array.from(differences);
}
