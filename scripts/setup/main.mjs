import { checkNode } from "./node.mjs";
import { Problem } from "./problem.mjs";

/**
 * Runs a command. A known fault ends it with one line instead of a stack trace.
 *
 * The command imports the rest by itself, after the check of Node's version: this file and what it imports
 * keep to a syntax that even Node 12 can read.
 *
 * @param {() => Promise<number | undefined>} command gives the exit code
 */
export async function main(command) {
  try {
    checkNode();
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
