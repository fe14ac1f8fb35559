import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, transform } from "esbuild";
import { pageSources } from "../../../lib/notebook/page/code";
import { root } from "../../setup/folders.mjs";
import { typeFiles } from "./types";

const sources = join(root, "kernel/browser");
const packages = join(root, "node_modules");
const standIn = (name: string) => join(sources, "stand-ins", `${name}.ts`);
const nothing = ["fs", "os", "inspector", "perf_hooks", "source-map-support", "zeromq"];

const common: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  logLevel: "warning",
  write: false,
};

/** Builds JupyterLab's extension with the kernel that runs in a browser, as files below `folder`. */
export async function buildBrowserKernel(folder: string): Promise<void> {
  const parts = join(folder, "static");
  mkdirSync(parts, { recursive: true });
  const figures = await pageCode();
  const key = createHash("sha256").update(figures).digest("hex").slice(0, 12);
  const course = await bundled({
    entryPoints: [join(root, "lib/dist/index.js")],
    format: "cjs",
    platform: "browser",
    external: ["tslab", "tslab/*", "node:*", "plotly.js-dist"],
  });
  const worker = await bundled({
    entryPoints: [join(sources, "worker.ts")],
    format: "iife",
    platform: "browser",
    define: {
      __dirname: '"/tslab/dist"', // where tslab looks for its own types
      __filename: '"/typescript/lib/typescript.js"',
      pageCodeKey: JSON.stringify(key),
    },
    alias: {
      "@tslab/typescript-for-tslab": join(sources, "compiler.ts"),
      "typescript-of-tslab": join(packages, "@tslab/typescript-for-tslab/lib/typescript.js"),
      path: "path-browserify",
      "node:util": standIn("util"),
      ...Object.fromEntries(
        ["crypto", "module", "semver", "util", "vm"].map((name) => [name, standIn(name)]),
      ),
      ...Object.fromEntries(nothing.map((name) => [name, standIn("nothing")])),
    },
  });
  const extension = await bundled({ entryPoints: [join(sources, "extension.ts")], format: "iife" });

  const write = (name: string, content: string | Buffer) => writeFileSync(join(parts, name), content);
  write("remoteEntry.js", extension);
  write("worker.js", worker);
  write("figures.js", figures);
  write("playground.js", readFileSync(join(root, "lib/dist/notebook/playground/page.js"), "utf8"));
  write("why-relu.js.bin", gzipSync(course, { level: 9 })); // not .gz, which some servers would unpack
  write("types.json.bin", gzipSync(JSON.stringify(typeFiles()), { level: 9 }));
  writeFileSync(join(folder, "package.json"), JSON.stringify(description, null, 2));
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...common, ...options });
  return outputFiles[0]?.text ?? "";
}

/** plotly.js and the page script, as `lib/notebook/page/code.ts` puts them together. */
export async function pageCode(): Promise<string> {
  return (await transform(pageSources.figures(), { minify: true, target: "es2022" })).code;
}

const description = {
  name: "@why-relu/tslab-kernel",
  version: "0.1.0",
  license: "MIT",
  jupyterlab: { extension: true, _build: { load: "static/remoteEntry.js", extension: "./extension" } },
  jupyterlite: { liteExtension: true },
};
