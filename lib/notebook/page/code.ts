import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { darkOf } from "../../charts/palette";

/** The code that runs in the page: plotly.js with what makes figures of it, or the playground. */
export interface PageCode {
  /** Changes where the code does. */
  readonly key: string;
  /** In the page, an expression that gives a promise of the code's text. */
  readonly text: string;
}

export type PageCodeOf = (name: "figures" | "playground") => PageCode;

/**
 * Here the page gets its code packed, in the output itself: a saved notebook needs nothing else. A host whose page can fetch
 * it from where the page came from says so in `globalThis.whyReluPageCode`, before it loads this package.
 */
const host = globalThis as { whyReluPageCode?: PageCodeOf };

export const pageCode: PageCodeOf = host.whyReluPageCode ?? packed;

function packed(name: "figures" | "playground"): PageCode {
  const found = kept.get(name) ?? pack(pageSources[name]());
  kept.set(name, found);
  return found;
}

const kept = new Map<string, PageCode>();

function pack(code: string): PageCode {
  const bytes = `Uint8Array.from(atob("${gzipSync(code).toString("base64")}"), (c) => c.charCodeAt(0))`;
  const unpacked = `new Blob([${bytes}]).stream().pipeThrough(new DecompressionStream("gzip"))`;
  return {
    key: createHash("sha256").update(code).digest("hex").slice(0, 12),
    text: `new Response(${unpacked}).text()`,
  };
}

const read = (module: string): string => readFileSync(require.resolve(module), "utf8");

/** The code itself, from the packages. */
export const pageSources = {
  figures: () => {
    const dark = `globalThis.whyReluDark = ${JSON.stringify(darkOf)};`;
    return `${read("plotly.js-dist")}\n{${dark}${read("why-relu/notebook/page/page.js")}}`; // a block: its names are its own
  },
  playground: () => read("why-relu/dist/notebook/playground/page.js"),
};
