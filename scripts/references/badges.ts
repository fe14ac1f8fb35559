import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/folders.mjs";
import { repositoryIn } from "../site/front/address";

const firstPage = encodeURIComponent("lab/tree/notebooks/0-start-here.ipynb");

/** The README's row of badges for a repository on GitHub. A repository whose address is not known has none. */
export function badgesOf(repository: string | undefined): string {
  if (!repository) return "";
  const [owner, name] = repository.split("/");
  const site = `https://${owner.toLowerCase()}.github.io/${name}/`;
  const tests = `https://github.com/${repository}/actions/workflows/site.yml`;
  const badge = (label: string, message: string) =>
    `https://img.shields.io/badge/${label}-${message.replaceAll(" ", "_")}-0072B2`;
  return [
    link("Read the course", badge("read", "all lessons"), site),
    link(
      "Run it in the browser",
      badge("run", "in the browser"),
      `${site}run/lab/index.html?path=0-start-here.ipynb`,
    ),
    link(
      "Open in Binder",
      "https://mybinder.org/badge_logo.svg",
      `https://mybinder.org/v2/gh/${repository}/HEAD?urlpath=${firstPage}`,
    ),
    link("Tests", `${tests}/badge.svg`, tests),
    link("MIT licence", badge("licence", "MIT"), "LICENSE"),
  ].join("\n");
}

const link = (alt: string, image: string, target: string): string => `[![${alt}](${image})](${target})`;

const place = /(?<=<!-- badges: npm run references -->\n)[\s\S]*?(?=<!-- end of badges -->)/;

/** README.md with the badges of the repository that package.json names. */
export function withBadges(): string {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const badges = badgesOf(repositoryIn(JSON.parse(read("package.json")).repository));
  return read("README.md").replace(place, badges && `${badges}\n`);
}
