import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { jupyter } from "./jupyter";
import { type Notebook, notebookFolder } from "./notebook";

/** Runs a notebook from top to bottom in a fresh kernel of its own, as if it stood in `notebooks/`. */
export async function execute(notebook: Notebook): Promise<Notebook> {
  const { python, env } = await jupyter();
  const child = spawn(python, [join(__dirname, "execute.py")], { cwd: notebookFolder, env });
  child.stdin.end(JSON.stringify(notebook));
  const [output, log] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (!output) throw new Error(`The notebook could not be executed.\n${log}`);
  return JSON.parse(output);
}
