/** The names of n inputs in mathjs expressions: x1 … xn. */
export const variables = (inputs: number): string[] => Array.from({ length: inputs }, (_, i) => `x${i + 1}`);

/** A matrix of expressions from its entries. */
export const matrixOf = (
  rows: number,
  columns: number,
  entry: (row: number, column: number) => string,
): string[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => entry(i, j)));

/** All the ways to choose one of `options` for each of `places`. */
export const choices = <T>(options: readonly T[], places: number): T[][] =>
  places === 0
    ? [[]]
    : choices(options, places - 1).flatMap((chosen) => options.map((option) => [...chosen, option]));

/** e^(x/T) for each of `xs`. */
export const exponentials = (xs: readonly string[]): string[] => xs.map((x) => `exp(${x} / temperature)`);

/** The softmax of `xs`. */
export function softmaxExpressions(xs: readonly string[]): string[] {
  const powers = exponentials(xs);
  return powers.map((power) => `${power} / (${powers.join(" + ")})`);
}
