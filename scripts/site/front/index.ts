import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { galleryPictures } from "../../references/gallery-picture";
import { root } from "../../setup/folders.mjs";
import type { Keep } from "../read/lesson";
import { repositoryName } from "./address";
import { contentsOf } from "./contents";
import { excerpt, type Lessons } from "./excerpt";
import { findings } from "./findings";
import { functionList, functionPictures, galleryPicture } from "./gallery";
import { filled, raw } from "./slots";
import { socialPictures } from "./social-picture";

const pages = join(root, "scripts/site/read/pages");

/** The pages that are no lessons, with what is generated for them, by their files. */
export function frontPages(lessons: Lessons, keep: Keep): Record<string, string | Buffer> {
  const fillings = {
    "live-figure": excerpt(lessons, keep, "3.01-sigmoid", "b666c292"),
    proof: excerpt(lessons, keep, "3.01-sigmoid", "6f0b3a23"),
    verdict: excerpt(lessons, keep, "3.03b-relu-in-training", "a5995e0d"),
    exercise: excerpt(lessons, keep, "0-start-here", "f68a27fa"),
    findings: raw(findings()),
    lessons: contentsOf(lessons),
    install: install(),
    functions: functionList(lessons),
    "gallery-picture": raw(galleryPicture()),
  };
  const written = readdirSync(pages).map((file) => [
    file,
    filled(readFileSync(join(pages, file), "utf8"), fillings),
  ]);
  const pictures = Object.entries(galleryPictures).map(([theme, picture]) => [
    `_static/gallery-${theme}.svg`,
    picture,
  ]);
  return {
    ...Object.fromEntries([...written, ...pictures]),
    ...functionPictures(),
    ...socialPictures(lessons),
  };
}

/** The commands that install the course; where its repository is not known, those to give in its folder. */
function install(): string {
  const repository = repositoryName();
  const get = repository
    ? `git clone https://github.com/${repository} && cd ${repository.split("/")[1]}\n`
    : "";
  return raw(`<pre>${get.replace("&&", "&amp;&amp;")}npm start</pre>`);
}
