import { writeFileSync } from "node:fs";
import { formFaults } from "./notebooks/form";
import { formatFaults, serialize, tidied } from "./notebooks/format";
import { linkFaults } from "./notebooks/links";
import { pathOf, readCourse, say } from "./notebooks/notebook";
import { typeFaults } from "./notebooks/types";
import { commandLine } from "./setup/command-line.mjs";
import { main } from "./setup/main.mjs";
import { Problem } from "./setup/problem.mjs";

// Checks the notebooks' form, links, types and format without running them. With --write, first formats the code
// cells and removes the outputs.

main(async () => {
  const { names, set } = commandLine("write");
  if (names.length > 0)
    throw new Problem(`All notebooks are checked together; leave out "${names.join(" ")}".`);
  if (set.has("write"))
    for (const [name, notebook] of tidied(readCourse())) writeFileSync(pathOf(name), serialize(notebook));

  const course = readCourse();
  const faults = [formFaults, linkFaults, typeFaults, formatFaults].flatMap((check) => [...check(course)]);
  for (const fault of faults) console.error(say(fault));
  if (faults.some(({ message }) => message === "is not formatted" || message === "has outputs"))
    console.error(
      "To format the cells and remove outputs: node --import tsx scripts/check-notebooks.ts --write",
    );
  console.log(`${course.size} notebooks checked, ${faults.length} faults.`);
  return faults.length || course.size === 0 ? 1 : 0;
});
