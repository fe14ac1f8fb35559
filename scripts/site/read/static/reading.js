// In the head of each page: its figures and playgrounds get their code from files that all pages share. A script element, unlike
// `fetch`, may load a file beside a page that was opened from a disk.
{
  // The project compiles without the types of browsers.
  const page = /** @type {any} */ (globalThis);
  const { document } = page;
  const folder = new URL(".", document.currentScript.src).href;
  const loaded = new Map();

  /**
   * Runs a file of code. The text that is left to run is empty.
   * @param {string} name
   */
  const load = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${folder}${name}.js`;
      script.onload = () => resolve("");
      script.onerror = reject;
      document.head.append(script);
    });

  page.whyReluCode = (/** @type {string} */ name) => {
    if (!loaded.has(name)) loaded.set(name, load(name));
    return loaded.get(name);
  };
  page.whyReluLoading = true; // the figures' own loaders have nothing to do
  document.addEventListener("DOMContentLoaded", () => {
    if (document.querySelector(".why-relu-figure")) page.whyReluCode("figures");
  });

  // Figures watch the attribute with the theme's name, which stays "auto" where the system goes from light to dark.
  page.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    const { dataset } = document.body;
    dataset.theme = `${dataset.theme}`;
  });
}
