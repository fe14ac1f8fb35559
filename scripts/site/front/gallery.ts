import { type Activation, activations } from "../../../lib/activations";
import { thumbnailAltOf, thumbnailOf, thumbnailSize } from "../../../lib/charts";
import { escapeHtml } from "../../../lib/notebook/page/html";
import { casesLatex } from "../../../lib/symbolic";
import { sourceOf } from "../../notebooks/notebook";
import { familyGroups, galleryPictures } from "../../references/gallery-picture";
import { withInlineFormulas } from "../read/formulas";
import { entryOf } from "./contents";
import type { Lessons } from "./excerpt";
import { raw } from "./slots";

const nameOf = new Map<Activation, string>(
  Object.entries<unknown>(activations).map(([name, f]) => [f as Activation, name]),
);

/** The small pictures of all functions, by their files. */
export const functionPictures = (): Record<string, string> =>
  Object.fromEntries([...nameOf].map(([f, name]) => [`_static/functions/${name}.svg`, thumbnailOf(f)]));

/** The picture of all functions, for light pages and for dark ones, which leads to the gallery. Its size is known before it is there. */
export function galleryPicture(): string {
  const images = (["light", "dark"] as const).map((theme) => {
    const [, width, height] = /viewBox="\S+ \S+ (\d+) (\d+)"/.exec(galleryPictures[theme]) ?? [];
    const alt = `${nameOf.size} activation functions and their slopes, in five families`;
    return `<img class="only-${theme}" src="_static/gallery-${theme}.svg" alt="${alt}" width="${width}" height="${height}" loading="lazy">`;
  });
  return `<a class="all-functions" href="gallery.html">${images.join("")}</a>`;
}

/** All functions by family: picture, formula, source, and the lesson about it. */
export function functionList(lessons: Lessons): string {
  const taught = lessonsOf(lessons);
  return familyGroups
    .map(({ title, rule, functions }) => {
      const items = functions.map((f) => item(f, taught(nameOf.get(f) ?? "")));
      return `## ${title}\n\n${functions.length} functions: ${rule}.\n\n${raw(`<div class="functions">${items.join("\n")}</div>`)}`;
    })
    .join("\n\n");
}

const { width, height } = thumbnailSize;

function item(f: Activation, lesson: { name: string; title: string } | undefined): string {
  const name = nameOf.get(f);
  const formula = withInlineFormulas(`$$${escapeHtml(casesLatex(f.definition.branches))}$$`);
  const picture = `<img src="_static/functions/${name}.svg" alt="${escapeHtml(thumbnailAltOf(f))}" width="${width}" height="${height}" loading="lazy">`;
  const lines = [
    `<h3 id="${name}">${escapeHtml(f.name)}</h3>${formula}`,
    f.definition.source ? `<p>${escapeHtml(f.definition.source)}</p>` : "",
    `<p><code>${name}</code>${lesson ? ` · <a href="${lesson.name}.html">${escapeHtml(lesson.title)}</a>` : ""}</p>`,
  ];
  return `<article>${lesson ? `<a href="${lesson.name}.html">${picture}</a>` : picture}<div>${lines.join("")}</div></article>`;
}

/**
 * Which lesson teaches a function: the one that puts it before the three witnesses or shows its page; else the only one
 * of part 3 whose code names it; else the gallery.
 */
function lessonsOf(lessons: Lessons) {
  const all = [...lessons].map(([name, { cells }]) => ({
    name,
    ...titleOf(name, sourceOf(cells[0])),
    code: cells
      .filter(({ cell_type }) => cell_type === "code")
      .map(sourceOf)
      .join("\n"),
  }));
  const taught = all.filter(({ name }) => /^[1-9]/.test(name));
  const gallery = all.find(({ name }) => name === "3.13-gallery");
  return (f: string) => {
    const shown = taught.find(({ code }) => new RegExp(`\\b(check|page)\\(${f}\\b`).test(code));
    const named = taught.filter(
      ({ name, code }) => name.startsWith("3.") && new RegExp(`\\b${f}\\b`).test(code),
    );
    return shown ?? (named.length === 1 ? named[0] : gallery);
  };
}

function titleOf(name: string, head: string) {
  const { number, title } = entryOf(name, head);
  return { title: `${number} ${title}` };
}
