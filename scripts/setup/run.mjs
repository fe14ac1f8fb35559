import { spawnSync } from "node:child_process";
import { root } from "./folders.mjs";
import { Problem } from "./problem.mjs";

/** What npm and pip print where they reach no registry. */
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT|NewConnectionError|ProxyError|timed out|from versions: none/;

/**
 * Runs a program in the project's folder. It is quiet unless it fails.
 *
 * @param {string} what the work, as a message names it: `pip`
 * @param {string} program
 * @param {string[]} options
 * @param {{ shell?: boolean, cwd?: string }} [where] a shell finds the program, and then no option may hold a space; or
 *   another folder
 */
export function run(what, program, options, { shell = false, cwd = root } = {}) {
  const { status, error, stdout, stderr } = shell
    ? spawnSync([program, ...options].join(" "), { cwd, encoding: "utf8", shell })
    : spawnSync(program, options, { cwd, encoding: "utf8" });
  if (status === 0) return;
  const output = `${stdout}${stderr}`;
  if (unreachable.test(output))
    throw new Problem(
      `${what} cannot reach its registry. The first start needs the internet: connect and try again.`,
    );
  console.error(output || error);
  throw new Problem(`${what} failed; the lines above say why.`);
}
