import { benchActivations } from "./bench/activations";
import { benchKernel } from "./bench/kernel";
import { benchNetwork } from "./bench/network";
import { benchProver } from "./bench/prover";
import { commandLine, namedOf } from "./setup/command-line.mjs";
import { main } from "./setup/main.mjs";

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

main(async () => {
  for (const name of namedOf("part", commandLine().names, Object.keys(parts))) await parts[name]();
});
