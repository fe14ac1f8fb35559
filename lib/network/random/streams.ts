import { type Random, random } from "./random";

const purposes = ["weights", "training"] as const;

/**
 * A stream of random numbers for one purpose. Where data, weights and training share a seed, they must not share
 * numbers: else the first weights would be the noise of the first rows.
 */
export function streamFor(purpose: (typeof purposes)[number], seed: number): Random {
  const seeds = random(seed);
  const drawn = purposes.map(() => seeds.integer(2 ** 32));
  return random(drawn[purposes.indexOf(purpose)]);
}
