import { notebooksNamed } from "./notebooks/notebook";
import { inParallel } from "./notebooks/parallel";
import { type Rehearsal, rehearse } from "./notebooks/rehearsal";
import { commandLine } from "./setup/command-line.mjs";
import { main } from "./setup/main.mjs";

// npm run notebooks [names…] runs all notebooks, or those named, in the real kernel: each cell twice, then all once more.

main(async () => {
  const names = notebooksNamed(commandLine().names);
  const width = Math.max(...names.map((name) => name.length));
  const rehearsals = await inParallel(names, async (name) => {
    const rehearsal = await rehearse(name);
    console.log(report(rehearsal, width));
    return rehearsal;
  });
  const failed = rehearsals.filter(({ failures }) => failures.length > 0);
  console.log(`${names.length - failed.length} of ${names.length} notebooks ran without a fault.`);
  return failed.length ? 1 : 0;
});

function report({ name, cells, seconds, memory, failures }: Rehearsal, width: number): string {
  const verdict = failures.length ? "FAILED" : "ok";
  const megabytes = (memory / 2 ** 20).toFixed(0);
  const line = `${verdict.padEnd(6)} ${name.padEnd(width)} ${cells} cells, ${seconds.toFixed(1)} s, ${megabytes} MB`;
  const details = failures.map(
    ({ cell, runs, message, source }) => `
cell ${cell}${runs.length ? ` (run ${runs.join(", ")})` : ""}:
${indented(source, "  | ")}
${indented(message, "  ")}
`,
  );
  return [line, ...details].join("\n");
}

const indented = (text: string, indent: string) => text.replace(/^/gm, indent);
