// Makes the kernel of its sources in kernel/: part of `npm run build`.
import { join } from "node:path";
import { bundle } from "./setup/bundle.mjs";
import { root } from "./setup/folders.mjs";

await bundle({
  entryPoints: { main: join(root, "kernel/node/main.ts"), worker: join(root, "kernel/node/worker.ts") },
  outdir: join(root, "kernel/dist"),
  outExtension: { ".js": ".cjs" },
  ...{ packages: "external", platform: "node", target: "node20" },
});
