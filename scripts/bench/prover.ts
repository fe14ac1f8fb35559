import { type Activation, activations } from "../../lib/activations";
import { checkActivation, derivative, prove } from "../../lib/symbolic";

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Prints how long proofs and checks take, cold (mathjs is loaded) and warm. */
export async function benchProver(): Promise<void> {
  const list = Object.values<Activation>(activations);
  const branches = list.flatMap(({ definition: { branches, parameters = {} } }) => {
    const positive = Object.keys(parameters).filter((name) => parameters[name].positive);
    return branches.map((branch) => ({ ...branch, positive }));
  });
  let proved = 0;
  const proveAll = () => {
    proved = 0;
    for (const { value, derivative: textbook, where, positive } of branches)
      if (prove(derivative(value, "x"), textbook, { where, positive }).answer === "proved") proved++;
  };
  const cold = milliseconds(proveAll);
  const warm = milliseconds(proveAll);
  console.log(
    `\nProver: ${proved} of ${branches.length} derivatives proved, ${cold.toFixed(0)} ms cold, ${warm.toFixed(0)} ms warm.`,
  );
  const times = list.map((f) => ({ name: f.name, time: milliseconds(() => checkActivation(f)) }));
  times.sort((a, b) => b.time - a.time);
  const total = times.reduce((sum, { time }) => sum + time, 0);
  console.log(`check of all ${list.length} activations: ${(total / 1000).toFixed(1)} s.`);
  for (const { name, time } of times.slice(0, 3)) console.log(`  slowest: ${name} ${time.toFixed(0)} ms`);
}
