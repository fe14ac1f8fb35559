// Makes the kernel of its sources in kernel/: part of `npm run build`.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./setup/bundle.mjs";
import { root } from "./setup/folders.mjs";

await bundle({
  entryPoints: { main: join(root, "kernel/node/main.ts"), worker: join(root, "kernel/node/worker.ts") },
  outdir: join(root, "kernel/dist"),
  outExtension: { ".js": ".cjs" },
  ...{ packages: "external", platform: "node", target: "node20" },
});

// The compiler as its makers ship it is 8 MB long and not all Latin, so that a running kernel would keep 16 MB of text.
await bundle({
  entryPoints: { typescript: fileURLToPath(import.meta.resolve("@tslab/typescript-for-tslab")) },
  outdir: join(root, "kernel/dist"),
  outExtension: { ".js": ".cjs" },
  ...{ packages: "external", platform: "node", target: "node20", minify: true, charset: "ascii" },
});
