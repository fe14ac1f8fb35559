import { type Figure, imageHeight, svgOf } from "../../charts";
import { base64 } from "../../charts/still/base64";
import { stillNote } from "../../words";
import { escapeHtml } from "./html";
import { loaderUrl } from "./loader";

/**
 * A figure as HTML: its static image, and a script that hands it to the page script, which replaces it. Where
 * scripts do not run, in a notebook that is not trusted, the image stays.
 */
export function figureHtml(figure: Figure): string {
  const { width } = figure.layout;
  const alt = escapeHtml(figure.alt);
  // JSON within a script: "<" could end it.
  const json = JSON.stringify(figure).replace(/</g, "\\u003c");
  return `<div class="why-relu-figure" role="figure" aria-label="${alt}" style="max-width: ${width}px">
${imageHtml(figure, stillNote)}
<script>(window.whyReluFigures ??= []).push([document.currentScript.parentElement, ${json}]);
if (!window.whyReluLoading)
  (async () => Function(await (await caches.match("${loaderUrl()}"))?.text() ?? "")())().catch(() => {});
</script></div>`;
}

/** A figure's static image, with its text for those who cannot see it. */
export function imageHtml(figure: Figure, note?: string): string {
  const image = base64(svgOf(figure, note));
  return `<img alt="${escapeHtml(figure.alt)}" width="${figure.layout.width}" height="${imageHeight(figure)}" style="max-width: 100%" src="data:image/svg+xml;base64,${image}">`;
}
