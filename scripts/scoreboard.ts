import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "./notebooks/jupyter";
import { isLesson, notebookNames, readNotebook } from "./notebooks/notebook";
import { inParallel } from "./notebooks/parallel";
import { verdictsOf } from "./notebooks/verdicts";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";

// `npm run scoreboard` runs all lessons and gathers the verdicts of their cards for the last lesson's table.
main(async () => {
  const scores = await inParallel(notebookNames().filter(isLesson), async (name) => {
    const { cells } = await execute(readNotebook(name));
    return verdictsOf(name, cells);
  });
  const lines = scores.flat().map((score) => JSON.stringify(score));
  writeFileSync(join(root, "lib/lessons/scoreboard/scoreboard.json"), `[\n  ${lines.join(",\n  ")}\n]\n`);
  console.log(`${lines.length} verdicts gathered.`);
  return 0;
});
