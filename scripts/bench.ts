import { benchActivations } from "./bench/activations";
import { benchKernel } from "./bench/kernel";
import { benchNetwork } from "./bench/network";
import { benchProver } from "./bench/prover";

/**
 * `npm run bench` measures everything, `npm run bench -- activations` one part. It runs under tsx/cjs, since tsx's
 * loader for modules transfers an ArrayBuffer, after which V8 checks at every access to a typed array whether it
 * still has one: up to 40 % of a loop's time.
 */
const parts: Record<string, () => Promise<void>> = {
  activations: benchActivations,
  network: benchNetwork,
  prover: benchProver,
  kernel: benchKernel,
};

async function main(names: string[]): Promise<void> {
  const unknown = names.find((name) => !parts[name]);
  if (unknown)
    throw new RangeError(`There is no part "${unknown}"; there are ${Object.keys(parts).join(", ")}.`);
  for (const name of names) await parts[name]();
}

main(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts));
