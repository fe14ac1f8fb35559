import { cos, sin } from "../../activations/numerics";

/** The point [cos, sin] of the unit circle, `turn` whole turns from [1, 0]. */
export function onCircle(turn: number): [number, number] {
  const angle = 2 * Math.PI * turn;
  return [cos(angle), sin(angle)];
}
