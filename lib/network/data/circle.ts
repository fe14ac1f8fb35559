/**
 * The point [cos, sin] of the unit circle, `turn` whole turns from [1, 0]. Rounded to 2⁻²⁰,
 * since the last bits of Math.cos and Math.sin differ between versions of V8, and data must not.
 */
export function onCircle(turn: number): [number, number] {
  const angle = 2 * Math.PI * turn;
  return [rounded(Math.cos(angle)), rounded(Math.sin(angle))];
}

const rounded = (x: number): number => Math.round(x * 2 ** 20) / 2 ** 20;
