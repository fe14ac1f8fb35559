import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Problem } from "../setup/problem.mjs";
import { type Notebook, notebookFolder } from "./notebook";

/** Runs a notebook from top to bottom in a fresh kernel of its own, as if it stood in `notebooks/`. */
export const execute = async (notebook: Notebook, variables: NodeJS.ProcessEnv = {}): Promise<Notebook> =>
  JSON.parse(await python([join(__dirname, "execute.py")], notebook, variables));

/** The notebook as one HTML page, or as slides. */
export const convert = (notebook: Notebook, to: "html" | "slides"): Promise<string> =>
  python(["-m", "nbconvert", "--to", to, "--stdin", "--stdout"], notebook);

/** What a program of the Python that has Jupyter makes of a notebook. Nothing is written to disk. */
async function python(
  args: string[],
  notebook: Notebook,
  variables: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { python, env } = await jupyter();
  const child = spawn(python, args, { cwd: notebookFolder, env: { ...env, ...variables } });
  child.stdin.end(JSON.stringify(notebook));
  const [output, log] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (!output) throw new Problem(`${args.join(" ")} made nothing of the notebook.\n${log}`);
  return output;
}

function jupyter() {
  ready ??= import("../setup/index.mjs").then(({ setUp }) => setUp());
  return ready;
}

let ready: Promise<{ python: string; env: NodeJS.ProcessEnv }> | undefined;
