import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/**
 * The script that unpacks plotly.js and our page script, and runs them. About 2.6 MB, so a notebook carries it once.
 * A page that has it already skips it.
 */
export function loaderScript(): string {
  const [plotly, page] = ["plotly.js-dist", "why-relu/notebook/page.js"].map((module) =>
    readFileSync(require.resolve(module), "utf8"),
  );
  const code = `${plotly}\n{${page}}`; // a block: what the page script declares stays its own
  const packed = gzipSync(code).toString("base64");
  return `(async () => {
  if (window.whyReluLoading) return;
  window.whyReluLoading = true;
  const bytes = Uint8Array.from(atob("${packed}"), (c) => c.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  new Function("module", "exports", await new Response(unpacked).text())();
})();`;
}
