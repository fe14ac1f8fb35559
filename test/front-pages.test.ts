import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { activations } from "../lib/activations";
import { storedResult } from "../lib/lessons";
import { isLesson, notebookNames, readNotebook, sourceOf } from "../scripts/notebooks/notebook";
import { badgesOf, withBadges } from "../scripts/references/badges";
import { root } from "../scripts/setup/folders.mjs";
import { frontPages } from "../scripts/site/front";
import { repositoryIn } from "../scripts/site/front/address";
import { entryOf } from "../scripts/site/front/contents";
import { excerpt } from "../scripts/site/front/excerpt";
import { findings } from "../scripts/site/front/findings";
import { filled } from "../scripts/site/front/slots";
import { pictureOf } from "../scripts/site/front/social-picture";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const keep = () => "_static/figures/kept.svg";
const lessons = new Map(notebookNames().map((name) => [name, readNotebook(name)]));
const pages = frontPages(lessons, keep); // the lessons have not run, so the front page shows nothing of theirs
const page = (file: string) => String(pages[file]);

test("a page has no slot left, and a slot that is not known is a fault", () => {
  for (const [file, content] of Object.entries(pages))
    if (file.endsWith(".md")) assert.ok(!/<!--/.test(String(content)), file);
  assert.equal(filled("a\n<!-- b -->\nc", { b: "B" }), "a\nB\nc");
  assert.throws(
    () => filled("<!-- lesons -->", { lessons: "" }),
    /Nothing is known for <!-- lesons -->; there are lessons\./,
  );
});

test("the front page lists each lesson with its title, minutes and first aim, as the first page has them", () => {
  const table = sourceOf(lessons.get("0-start-here")?.cells[6] ?? assert.fail());
  for (const [name, { cells }] of lessons) {
    if (!isLesson(name)) continue;
    const { number, title, minutes, aim } = entryOf(name, sourceOf(cells[0]));
    assert.ok(table.includes(`| ${number} | [${title}](${name}.ipynb) | ${minutes} |`), name);
    assert.ok(aim.length > 10, name);
    assert.ok(
      page("index.md").includes(`- [**${number}** ${title}](${name}.ipynb) *${minutes} min*\\\n  ${aim}`),
      name,
    );
  }
});

test("the gallery has each function once, with formula, picture and an existing lesson", () => {
  const items = [...page("gallery.md").matchAll(/<article>.*?<\/article>/gs)].map(([item]) => item);
  const names = items.map((item) => /<h3 id="(\w+)"/.exec(item)?.[1]);
  assert.deepEqual(names.sort(), Object.keys(activations).sort());
  for (const item of items) {
    assert.match(item, /<math /);
    const picture = /<img src="([^"]+)"/.exec(item)?.[1] ?? "";
    assert.match(page(picture), /^<svg /);
    const lesson = /<a href="([^"]+)\.html">/.exec(item)?.[1] ?? "";
    assert.ok(lessons.has(lesson), lesson);
  }
  const lessonOf = (name: string) =>
    /<a href="([^"]+)\.html">/.exec(items.find((item) => item.includes(`id="${name}"`)) ?? "")?.[1];
  assert.deepEqual(["relu", "celu", "xielu", "snake"].map(lessonOf), [
    "3.03-relu",
    "3.07-elu",
    "3.14-gates",
    "3.13-gallery",
  ]);
});

test("findings are the stored runs' own numbers", () => {
  const mean = (id: string, a: string, b: string) => {
    const runs = (name: string) => storedResult(id).runs[name].map(({ value }) => Math.log(value));
    const differences = runs(b).map((value, i) => value - runs(a)[i]);
    return Math.exp(Math.abs(differences.reduce((sum, each) => sum + each) / differences.length));
  };
  const shown = findings();
  for (const factor of [
    mean("C15 handwriting", "ReLU", "sigmoid"),
    mean("C15 handwriting", "ReLU", "tanh"),
    mean("C14", "ReLU", "sigmoid"),
    mean("C2", "ReLU", "sigmoid"),
  ])
    assert.ok(shown.includes(`<dt>${Number(factor.toPrecision(3))} ×</dt>`), `${factor}`);
});

test("an excerpt is what a cell put out, with its last line of code; a cell that shows nothing is a fault", () => {
  const { cells, ...rest } = readNotebook("3.01-sigmoid");
  const shown = new Map([
    [
      "3.01-sigmoid",
      {
        ...rest,
        cells: cells.map((cell) => ({
          ...cell,
          outputs: [{ output_type: "display_data" as const, data: { "text/html": "<p>shown</p>" } }],
        })),
      },
    ],
  ]);
  const text = excerpt(shown, keep, "3.01-sigmoid", "b666c292");
  assert.match(text, /^````typescript\nplot\(sigmoid, \{ tangent: true \}\);\n````\n[\s\S]*<p>shown<\/p>/);
  assert.equal(excerpt(lessons, keep, "3.01-sigmoid", "b666c292"), ""); // it has not run
  assert.throws(
    () => excerpt(shown, keep, "3.01-sigmoid", "none"),
    /3\.01-sigmoid has no cell none that shows something\./,
  );
});

test("the cells that the front page shows are there", () => {
  const source = read("scripts/site/front/index.ts");
  const shown = [...source.matchAll(/excerpt\(lessons, keep, "([^"]+)", "([^"]+)"\)/g)];
  assert.ok(shown.length > 0);
  for (const [, name, id] of shown)
    assert.ok(
      lessons.get(name)?.cells.some((cell) => cell.id === id),
      `${name} ${id}`,
    );
});

test("each lesson and the front page have a picture of 1200 by 630 pixels for links", () => {
  for (const name of ["index", ...lessons.keys()]) {
    const png = pages[pictureOf(`${name}.html`)] as Buffer;
    assert.equal(png.toString("latin1", 1, 4), "PNG");
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], name);
  }
  assert.equal(pictureOf("gallery.html"), pictureOf("index.html"));
});

test("the README's badges are those of the repository that package.json names", () => {
  assert.equal(read("README.md"), withBadges(), "run `npm run references`");
  assert.equal(repositoryIn("github:owner/name"), "owner/name");
  assert.equal(repositoryIn(undefined), undefined);
  assert.equal(badgesOf(undefined), "");
  const targets = [...badgesOf("Owner/name").matchAll(/\)\]\(([^)]+)\)/g)].map(([, target]) => target);
  assert.deepEqual(targets, [
    "https://owner.github.io/name/",
    "https://owner.github.io/name/run/lab/index.html?path=0-start-here.ipynb",
    "https://mybinder.org/v2/gh/Owner/name/HEAD?urlpath=lab%2Ftree%2Fnotebooks%2F0-start-here.ipynb",
    "https://github.com/Owner/name/actions/workflows/site.yml",
    "LICENSE",
  ]);
});

test("the workflow tests before it builds, may do no more than it must, and knows the project's commands", () => {
  const { on, permissions, jobs } = parse(read(".github/workflows/site.yml"));
  assert.deepEqual(on.push, { branches: ["main"] });
  assert.deepEqual(permissions, { contents: "read" });
  assert.deepEqual(jobs.publish.permissions, { pages: "write", "id-token": "write" });
  assert.equal(jobs.publish.needs, "build");
  const commands = jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  assert.deepEqual(commands, ["npm test", "npm run site"]);
  const { scripts, engines } = JSON.parse(read("package.json"));
  for (const command of commands) assert.ok((command.split(" ").at(-1) as string) in scripts, command);
  const node = jobs.build.steps.find(({ uses = "" }) => uses.startsWith("actions/setup-node"));
  assert.equal(`>=${node.with["node-version"]}`, engines.node);
  for (const { steps } of Object.values<{ steps: { uses?: string }[] }>(jobs))
    for (const { uses } of steps) assert.match(uses ?? "actions/none@v1", /^actions\/[\w-]+@v\d+$/);
});
