import { pictureOf } from "../front/social-picture";

const longest = 200; // characters that others show of a page

/** Says in a page's head what those show who link to it: its title and how it begins. */
export function withPreview(file: string, page: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const [, beginning = ""] = /<\/h1>([\s\S]*?)<\/(?:section|article)>/.exec(page) ?? [];
  const text = beginning
    .replace(/<p class="doors">[\s\S]*?<\/p>|<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:])/g, "")
    .trim();
  const description = text.length > longest ? text.slice(0, longest).replace(/ \S*$/, " …") : text;
  const site = process.env.SITE_ADDRESS ?? "";
  return page.replace(
    "</head>",
    `${Object.entries({
      "og:type": "article",
      "og:title": title,
      "og:description": description,
      "og:url": site && new URL(file, site).href,
      "og:image": site && new URL(pictureOf(file), site).href,
      "twitter:card": site && "summary_large_image",
    })
      .flatMap(([name, content]) =>
        content ? [`<meta property="${name}" content="${content.replaceAll('"', "&quot;")}">`] : [],
      )
      .join("\n")}\n</head>`,
  );
}
