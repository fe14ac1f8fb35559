import { one, places, restOf, toDouble } from "./exact";
import { nearest } from "./exp";
import { clamp } from "./numbers";

/*
 * By table, as in Tang, "Table-lookup algorithms for elementary functions and their error analysis", 1991. For the
 * nearest a = j/32 to x, tanh x = tanh a + (1 − tanh² a)·t/(1 + t·tanh a) with t = tanh(x − a), whose series is short.
 */
const nodes = 32; // in each unit
const last = 20; // from here on it rounds to 1

/** Lambert, 1768: tanh x = x/(1 + x²/(3 + x²/(5 + …))), at x = 1/32. */
function exactFirst(): bigint {
  let denominator = one;
  for (let n = 41n; n > 0n; n -= 2n) denominator = n * one + (one * one) / (1024n * denominator);
  return (one * one) / (32n * denominator);
}

/** tanh(j/32) from its neighbour before, by tanh(a + b) = (tanh a + tanh b)/(1 + tanh a·tanh b). */
const first = exactFirst();
const exact = [0n];
while (exact.length <= last * nodes) {
  const before = exact[exact.length - 1];
  exact.push(((before + first) << places) / (one + ((before * first) >> places)));
}

/** tanh(j/32) at j + 640. */
const middle = last * nodes;
const tangents = Float64Array.from({ length: 2 * middle + 1 }, (_, i) =>
  toDouble(i < middle ? -exact[middle - i] : exact[i - middle]),
);
const rests = tangents.map((_, i) =>
  restOf(i < middle ? -exact[middle - i] : exact[i - middle], tangents[i]),
);

/**
 * tanh x = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ) within 1.5 ulp.
 *
 * @example
 * tanh(1); // 0.7615941559557649
 * tanh(Infinity); // 1
 */
export function tanh(x: number): number {
  if (x === 0) return x; // keeps the sign of -0
  const y = clamp(x, -last, last);
  const j = nearest(y * nodes);
  const b = y - j / nodes;
  const square = b * b;
  const t = b - b * square * (1 / 3 - square * (2 / 15 - square * (17 / 315 - square * (62 / 2835))));
  const atNode = tangents[(j | 0) + middle];
  return atNode + (rests[(j | 0) + middle] + ((1 - atNode * atNode) * t) / (1 + t * atNode));
}
