// Makes the kernel of its sources in kernel/: part of `npm run build`.
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./setup/folders.mjs";

await build({
  entryPoints: { main: join(root, "kernel/node/main.ts"), worker: join(root, "kernel/node/worker.ts") },
  outdir: join(root, "kernel/dist"),
  outExtension: { ".js": ".cjs" },
  ...{ bundle: true, packages: "external", platform: "node", target: "node20", logLevel: "warning" },
});
