import { once } from "node:events";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { Problem } from "../problem.mjs";

/**
 * Throws where the port asked for is taken: JupyterLab would quietly use another one.
 *
 * @param {string[]} options such as `["--port", "8899"]`
 */
export async function checkPort(options) {
  const { values } = parseArgs({
    args: options,
    options: { port: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  const port = Number(values.port);
  if (port && !(await isFree(port)))
    throw new Problem(`Port ${port} is taken. Choose another one with --port, or leave it out.`);
}

/** @param {number} port */
async function isFree(port) {
  const server = createServer().listen(port, "localhost");
  try {
    await once(server, "listening");
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
