import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { notebookNames, pathOf, readNotebook } from "../../notebooks/notebook";
import { inParallel } from "../../notebooks/parallel";
import { root } from "../../setup/folders.mjs";
import { frontPages } from "../front";
import { pageCode } from "../run/browser-kernel";
import { withContents } from "./contents";
import { executed } from "./executed";
import { withFormulas } from "./formulas";
import { withFewerMarks } from "./highlighting";
import { type Keep, lessonPage } from "./lesson";
import { withPreview } from "./preview";
import { publish } from "./publish";
import { linkedSources, sourcePage, sourceText } from "./sources";

const own = join(root, "scripts/site/read");
const katex = join(root, "node_modules/katex/dist");
const playground = join(root, "lib/dist/notebook/playground/page.js");

/**
 * Builds the edition to be read, as plain files in `folder`: the lessons with all that the real kernel puts out, and the pages
 * around them, by Sphinx with MyST-NB. A test may leave most lessons without outputs.
 */
export async function buildReadingEdition(
  folder: string,
  run: readonly string[] = notebookNames(),
  parts = join(root, "dist/site-parts/read"),
): Promise<void> {
  rmSync(parts, { recursive: true, force: true });
  const [sources, pages] = [join(parts, "sources"), join(parts, "pages")];
  await writeSources(sources, run);
  publish(sources, pages);
  cpSync(pages, folder, { recursive: true });
  for (const file of filesBelow(folder).filter((file) => file.endsWith(".html"))) {
    const path = join(folder, file);
    writeFileSync(path, withPreview(file, withFewerMarks(withFormulas(readFileSync(path, "utf8")))));
  }
  for (const name of notebookNames()) copyFileSync(pathOf(name), join(folder, `${name}.ipynb`));
}

async function writeSources(folder: string, run: readonly string[]): Promise<void> {
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const keep: Keep = (content, ending) => {
    const name = `_static/figures/${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`;
    write(name, content);
    return name;
  };
  const names = notebookNames();
  const notebooks = await inParallel(names, async (name) =>
    run.includes(name) ? executed(name) : readNotebook(name),
  );
  for (const [i, name] of names.entries())
    write(`${name}.ipynb`, JSON.stringify(lessonPage(name, notebooks[i], keep)));
  for (const file of linkedSources(notebooks)) write(`${sourcePage(file)}.md`, sourceText(file));

  const lessons = new Map(names.map((name, i) => [name, notebooks[i]]));
  for (const [file, content] of Object.entries(frontPages(lessons, keep))) write(file, content);
  const others = readdirSync(folder).flatMap((file) => /^(?!index)(.*)\.md$/.exec(file)?.[1] ?? []);
  write("index.md", withContents(readFileSync(join(folder, "index.md"), "utf8"), names, others));

  cpSync(join(own, "conf.py"), join(folder, "conf.py"));
  cpSync(join(own, "templates"), join(folder, "_templates"), { recursive: true });
  cpSync(join(own, "static"), join(folder, "_static"), { recursive: true });
  cpSync(join(katex, "fonts"), join(folder, "_static/katex/fonts"), { recursive: true });
  cpSync(join(katex, "katex.min.css"), join(folder, "_static/katex/katex.min.css"));
  write("_static/figures.js", await pageCode());
  cpSync(playground, join(folder, "_static/playground.js"));
}

const filesBelow = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" });
