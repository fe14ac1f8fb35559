import { build } from "esbuild";
import { writeText } from "./files.mjs";

/**
 * Bundles sources with esbuild. A file that did not change is left alone: somebody may be reading it just now.
 *
 * @param {import("esbuild").BuildOptions} options
 */
export async function bundle(options) {
  const { outputFiles = [] } = await build({ ...options, bundle: true, logLevel: "warning", write: false });
  for (const { path, text } of outputFiles) writeText(path, text);
}
