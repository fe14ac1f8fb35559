import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { sheetOf } from "../../../lib/charts";
import { ground, ink, smallPrint } from "../../../lib/charts/palette";
import { tag, text } from "../../../lib/charts/still/svg";
import { stillNote } from "../../../lib/words";
import { joined, type Notebook, sourceOf } from "../../notebooks/notebook";
import { familyGroups } from "../../references/gallery-picture";
import { root } from "../../setup/folders.mjs";

import type { Lessons } from "./excerpt";

const [width, height] = [1200, 630]; // what those who show links ask for
const margin = 60;
const fonts = ["Main-Regular", "Main-Bold", "Math-Italic"].map((name) =>
  join(root, `node_modules/katex/dist/fonts/KaTeX_${name}.ttf`),
);

const folder = "_static/preview";

/** The pictures for links to the front page and to each lesson, by their files. */
export function socialPictures(lessons: Lessons): Record<string, Buffer> {
  const front = familyGroups.filter(({ title }) => ["S-shaped", "Rectifiers"].includes(title));
  return {
    [`${folder}/index.png`]: socialPicture("Why does everybody write relu?", sheetOf(front, "light", "")),
    ...Object.fromEntries(
      [...lessons].map(([name, lesson]) => [
        `${folder}/${name}.png`,
        socialPicture(titleOf(sourceOf(lesson.cells[0])), firstFigure(lesson)),
      ]),
    ),
  };
}

/** The picture of a page, by the page's file: a lesson has its own. */
export const pictureOf = (page: string): string =>
  `${folder}/${/^(\d.*)\.html$/.exec(page)?.[1] ?? "index"}.png`;

const titleOf = (head: string): string => /^# (.+)$/m.exec(head)?.[1] ?? "";

/** The picture that a link to a page shows elsewhere: its title above a figure. The same on every machine: the fonts are KaTeX's. */
function socialPicture(title: string, figure: string | undefined): Buffer {
  const drawing = [
    tag("rect", { width, height, fill: ground }),
    text("Why ReLU? A course on activation functions", margin, 78, { "font-size": 30, fill: smallPrint }),
    text(title, margin, 150, { "font-size": title.length > 34 ? 48 : 60, "font-weight": "bold", fill: ink }),
    figure ? placed(figure) : "",
  ];
  const svg = tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    drawing.join(""),
  );
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "KaTeX_Main" };
  return new Resvg(svg, { font }).render().asPng();
}

/** A figure as large as fits below the title. */
function placed(figure: string): string {
  const top = 180;
  const box = `x="${margin}" y="${top}" width="${width - 2 * margin}" height="${height - top - 24}" preserveAspectRatio="xMidYMid meet"`;
  return figure.replace(
    /^<svg([^>]*)>/,
    (_, attributes: string) => `<svg ${box}${attributes.replace(/ (width|height)="[^"]*"/g, "")}>`,
  );
}

/** What stands in the corner of a still picture in a notebook. */
const note = new RegExp(`<text[^>]*>${stillNote}</text>`);

/** The still picture of a lesson's first figure. */
function firstFigure({ cells }: Notebook): string | undefined {
  const html = cells.flatMap(({ outputs = [] }) => outputs.map(({ data }) => joined(data?.["text/html"])));
  const picture = html.join("\n").match(/<img [^>]*src="data:image\/svg\+xml;base64,([^"]+)"/)?.[1];
  return picture && Buffer.from(picture, "base64").toString("utf8").replace(note, "");
}
