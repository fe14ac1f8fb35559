import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { batch, type Task, tasks } from "./network-task";
import { fit, minimize } from "./network-tfjs";

const ours = (): number[] =>
  JSON.parse(
    execFileSync(process.execPath, ["--require", "tsx/cjs", join(__dirname, "network-own.ts")], {
      encoding: "utf8",
    }),
  );

const hasNumpy = () => spawnSync("python3", ["-c", "import numpy"]).status === 0;

function numpy({ sizes, activation, data, targets, network }: Task): number {
  const input = JSON.stringify({
    sizes,
    activation,
    steps: 2000,
    weights: [...network().parameters],
    inputs: [...data.inputs],
    targets: [...targets],
  });
  const oneThread = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const env = { ...process.env, ...oneThread };
  return Number(execFileSync("python3", [join(__dirname, "network.py")], { input, env }));
}

/** Trains the same networks, from the same weights, here, in TensorFlow.js and in numpy, and prints steps per CPU second. */
export async function benchNetwork(): Promise<void> {
  const own = ours();
  for (const [i, task] of tasks.entries()) {
    const peers: [string, number][] = [
      ["tfjs-cpu fit", await fit("cpu", task)],
      ["tfjs-wasm fit", await fit("wasm", task)],
      ["tfjs-wasm minimize", await minimize("wasm", task)],
    ];
    if (hasNumpy()) peers.push(["numpy by hand", numpy(task)]);
    console.log(`\n${task.name}, Adam, batches of ${batch}: steps per second of processor time`);
    console.log(`${"why-relu".padEnd(20)}${own[i].toFixed(0).padStart(8)}`);
    for (const [name, steps] of peers)
      console.log(
        `${name.padEnd(20)}${steps.toFixed(0).padStart(8)}   we are ${(own[i] / steps).toFixed(1)} times as fast`,
      );
  }
}
