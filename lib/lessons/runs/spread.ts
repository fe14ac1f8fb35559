import type { LayerProbe } from "../../network";

/** How far a unit's outputs lie apart for different rows: their standard deviation over the rows, in the mean of all units. */
export function spreadOver({ activations, units }: Pick<LayerProbe, "activations" | "units">): number {
  const rows = activations.length / units;
  let total = 0;
  for (let unit = 0; unit < units; unit++) {
    let [sum, squares] = [0, 0];
    for (let row = 0; row < rows; row++) sum += activations[row * units + unit];
    for (let row = 0; row < rows; row++) {
      const distance = activations[row * units + unit] - sum / rows;
      squares += distance * distance;
    }
    total += Math.sqrt(squares / rows);
  }
  return total / units;
}
