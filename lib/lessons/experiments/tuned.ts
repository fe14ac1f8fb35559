/** A condition whose learning rate is chosen before its first run, on seeds that no run uses. */
export function tuned(
  chooseRate: () => number,
  run: (rate: number, seed: number) => number,
): (seed: number) => number {
  let rate: number | undefined;
  return (seed) => {
    rate ??= chooseRate();
    return run(rate, seed);
  };
}
