/** Two lists of measurements compared pair by pair. */
export interface SignTest {
  /** In how many pairs the first value is the larger one, and the smaller one. Equal pairs say nothing. */
  larger: number;
  smaller: number;
  /** How often as many throws of a fair coin come out at least as unevenly. */
  chance: number;
}

/**
 * The sign test: if neither list were better, each pair would be the throw of a fair coin. Arbuthnot, 1710.
 * Throws where the lists differ in length.
 *
 * @example
 * signTest([3, 5, 4, 6, 7, 9], [2, 4, 3, 5, 6, 8]); // { larger: 6, smaller: 0, chance: 0.03125 }
 */
export function signTest(first: readonly number[], second: readonly number[]): SignTest {
  if (first.length !== second.length)
    throw new RangeError(`signTest: there are ${first.length} values to pair with ${second.length}`);
  const larger = first.filter((value, i) => value > second[i]).length;
  const smaller = first.filter((value, i) => value < second[i]).length;
  return { larger, smaller, chance: Math.min(1, 2 * tail(larger + smaller, Math.min(larger, smaller))) };
}

/** The probability that at most `most` of `throws` coins show heads. */
function tail(throws: number, most: number): number {
  let probability = 2 ** -throws; // of no heads
  let sum = probability;
  for (let heads = 1; heads <= most; heads++) {
    probability *= (throws - heads + 1) / heads;
    sum += probability;
  }
  return sum;
}
