import { pageCode } from "./code";

/** Where a browser keeps the loader, so that a page whose output with the loader was cleared still finds it. */
export const loaderUrl = (): string => `/why-relu-${pageCode("figures").key}.js`;

/**
 * The script that gets plotly.js and the page script, runs them, and has the browser keep it. Packed it is 2.6 MB, so a
 * notebook carries it once. A page that has run it skips it.
 */
export const loaderScript = (): string => `(async (script) => {
  if (window.whyReluLoading) return;
  window.whyReluLoading = true;
  new Function("module", "exports", await ${pageCode("figures").text})();
  try {
    if (!script) return;
    await caches.delete("why-relu");
    await (await caches.open("why-relu")).put("${loaderUrl()}", new Response(script));
  } catch {} // A file, or a page without https, has no cache.
})(document.currentScript?.textContent);`;
