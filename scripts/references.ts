import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Activation, activations } from "../lib/activations";
import { withBadges } from "./references/badges";
import { findMpmath } from "./references/environment";
import { readme, readmePath } from "./references/function-table";
import { galleryPath, galleryPictures } from "./references/gallery-picture";
import { questionsOf } from "./references/questions";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";
import { Problem } from "./setup/problem.mjs";

// `npm run references` writes all that follows from the activations' definitions: the picture of them
// all, the table of functions in lib/README.md, and the values that the tests expect of them. Also the badges of README.md.
main(async () => {
  for (const [theme, picture] of Object.entries(galleryPictures)) write(galleryPath(theme), picture);
  write(readmePath, readme);
  write("README.md", withBadges());
  const python = findMpmath();
  const questions = Object.entries<unknown>(activations).flatMap(([name, each]) =>
    questionsOf(name, each as Activation),
  );
  const lines = questions.map((each) => JSON.stringify(each)).join("\n");
  const answers = answerOf(python, "activations.py", lines).split("\n");
  write("test/fixtures/activations.json", `[\n${answers.join(",\n")}\n]\n`);
  write("test/fixtures/vectors.json", answerOf(python, "vectors.py"));
  console.log(`${answers.length} references written, the table of functions and the picture of them all.`);
  return 0;
});

/** What a script of scripts/references prints. */
function answerOf(python: string, script: string, input = ""): string {
  const path = join(root, "scripts/references", script);
  const { status, stdout, stderr } = spawnSync(python, [path], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Problem(`${script} found no answer.\n${stderr}`);
  return stdout.trim();
}

function write(file: string, text: string) {
  writeFileSync(join(root, file), text);
}
