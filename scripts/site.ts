import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBrowserKernel } from "./site/browser-kernel";
import { notebookFolder, notebooksNamed } from "./notebooks/notebook";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";
import { run } from "./setup/run.mjs";

// npm run site builds the course as plain files for any host: dist/site.

const work = join(root, "dist", "site-parts");
const names = { contentsStorageName: "why-relu", settingsStorageName: "why-relu", workspacesStorageName: "why-relu" };

main(async () => {
  rmSync(work, { recursive: true, force: true });
  const contents = join(work, "contents");
  mkdirSync(contents, { recursive: true });
  for (const name of notebooksNamed([])) cpSync(join(notebookFolder, `${name}.ipynb`), join(contents, `${name}.ipynb`));
  await buildBrowserKernel(join(work, "extension"));
  writeFileSync(join(work, "jupyter_lite_config.json"), JSON.stringify({
    LiteBuildConfig: {
      contents: ["contents"],
      output_dir: join(root, "dist", "site"),
      apps: ["lab", "notebooks", "tree"],
      no_sourcemaps: true,
      no_unused_shared_packages: true,
      ignore_sys_prefix: ["federated_extensions"],
      federated_extensions: ["extension"],
    },
  }));
  writeFileSync(join(work, "jupyter-lite.json"), JSON.stringify({
    "jupyter-lite-schema-version": 0,
    "jupyter-config-data": { appName: "Why ReLU?", defaultKernelName: "tslab", enableMemoryStorage: true, exposeAppInBrowser: true, ...names },
  }));
  run("jupyter lite build", process.env.JUPYTER_LITE ?? "jupyter-lite", ["build", "--lite-dir", work]);
});
