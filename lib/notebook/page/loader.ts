import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { darkOf } from "../../charts/palette";

const source = (module: string): string => readFileSync(require.resolve(module), "utf8");
const colors = `globalThis.whyReluDark = ${JSON.stringify(darkOf)};`;
const pageScript = colors + source("why-relu/notebook/page/page.js");

/** Where a browser keeps the loader, so that a page whose output with the loader was cleared still finds it. */
export const loaderUrl = `/why-relu-${createHash("sha256").update(pageScript).digest("hex").slice(0, 12)}.js`;

/**
 * The script that unpacks plotly.js and the page script, runs them, and has the browser keep it. It is 2.6 MB, so a
 * notebook carries it once. A page that has run it skips it.
 */
export function loaderScript(): string {
  const code = `${source("plotly.js-dist")}\n{${pageScript}}`; // a block: what the page script declares is its own
  const packed = gzipSync(code).toString("base64");
  return `(async (script) => {
  if (window.whyReluLoading) return;
  window.whyReluLoading = true;
  const bytes = Uint8Array.from(atob("${packed}"), (c) => c.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  new Function("module", "exports", await new Response(unpacked).text())();
  try {
    if (!script) return;
    await caches.delete("why-relu");
    await (await caches.open("why-relu")).put("${loaderUrl}", new Response(script));
  } catch {} // A file, or a page without https, has no cache.
})(document.currentScript?.textContent);`;
}
