import { mean } from "./mean";

/** How one condition did in the runs that all conditions have. */
export interface Placing {
  name: string;
  mean: number;
  /** Runs in which it was above the control, and below it. */
  won: number;
  lost: number;
  /** Its mean place among all conditions of a run: 1 is the best, equal values share a place. */
  rank: number;
  worst: number;
}

/**
 * Three ways to put conditions in order, by runs where more is better. Only the runs that every condition has are counted.
 * Throws where there is no such control.
 *
 * @example
 * const runs = { A: [{ value: 1 }, { value: 5 }], B: [{ value: 2 }, { value: 3 }] };
 * placings(runs, "A")[1]; // { name: "B", mean: 2.5, won: 1, lost: 1, rank: 1.5, worst: 2 }
 */
export function placings(
  runs: Readonly<Record<string, readonly { value: number }[]>>,
  control: string,
): Placing[] {
  const names = Object.keys(runs);
  if (!names.includes(control))
    throw new RangeError(`placings: there is no "${control}", but ${names.join(", ")}`);
  const count = Math.min(...names.map((name) => runs[name].length));
  const values = names.map((name) => runs[name].slice(0, count).map(({ value }) => value));
  const controls = values[names.indexOf(control)];
  return names.map((name, i) => ({
    name,
    mean: mean(values[i]),
    won: values[i].filter((value, run) => value > controls[run]).length,
    lost: values[i].filter((value, run) => value < controls[run]).length,
    rank: mean(
      values[i].map((value, run) =>
        placeOf(
          value,
          values.map((each) => each[run]),
        ),
      ),
    ),
    worst: Math.min(...values[i]),
  }));
}

const placeOf = (value: number, all: readonly number[]): number =>
  1 + all.filter((other) => other > value).length + (all.filter((other) => other === value).length - 1) / 2;
