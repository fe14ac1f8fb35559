import { checkNode } from "./node.mjs";

/**
 * Runs a command. A known fault ends it with one line instead of a stack trace.
 *
 * The command imports the rest by itself, after the check of Node's version: this file and what it imports
 * keep to a syntax that even Node 12 can read.
 *
 * @param {() => Promise<number | void>} command gives the exit code, by default 0
 */
export async function main(command) {
  try {
    checkNode();
    process.exitCode = (await command()) || 0;
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    if (name !== "Problem") throw error; // by its name: a command in TypeScript may load the class twice
    console.error(message);
    process.exitCode = 1;
  }
}
