import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../setup/folders.mjs";
import { run } from "../../setup/run.mjs";
import { virtualEnvironment } from "../../setup/virtual-environment.mjs";

/** Has Sphinx make pages of `sources` in `pages`. What it warns of is a fault. */
export function publish(sources: string, pages: string): void {
  const options = ["-b", "html", "-q", "-W", "--keep-going", sources, pages];
  run("Sphinx", sphinx(), ["-m", "sphinx", ...options]);
}

const sphinx = (): string =>
  virtualEnvironment({
    folder: join(root, ".reading"),
    requirements: join(root, "scripts/site/read/requirements.txt"),
    works: (python) => spawnSync(python, ["-c", "import myst_nb, furo"]).status === 0,
    announcement: "Making a Python environment with Sphinx (once, about a minute) …",
  });
