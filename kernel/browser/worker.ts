import type { FromWorker, ToWorker } from "../core/protocol";
import { exitRefused } from "../core/words";
import { browserConsole } from "./environment";
import { fetchPacked } from "./fetch-packed";
import { systemOf } from "./files";
import { addPackage, load } from "./packages";

// The worker in which the compiler and the cells run; the page asks it by messages.

declare const pageCodeKey: string; // put in by the build

const directory = "/course/notebooks";
const base = new URL(".", self.location.href).href;
const send = (message: FromWorker) => self.postMessage(message);

const started = start().catch((error) => {
  browserConsole.error(error);
  throw error;
});
self.onmessage = async ({ data }: MessageEvent<ToWorker>) => (await started)(data);

async function start(): Promise<(message: ToWorker) => Promise<void>> {
  const course = fetchPacked(`${base}why-relu.js.bin`); // while the compiler gets ready
  const files: Record<string, string> = JSON.parse(await fetchPacked(`${base}types.json.bin`));
  require("typescript-of-tslab").setSys(systemOf(new Map(Object.entries(files)), directory));
  // Only now, since tslab asks the compiler for its disk when it is loaded.
  const { createCells }: typeof import("../core/cells") = require("../core/cells");
  addPackage("tslab", require("tslab"));
  addPackage("tslab/dist/jupyter", require("tslab/dist/jupyter"));

  const { receive, late } = createCells(directory, send);
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    late(event.reason);
  });
  self.addEventListener("error", (event) => {
    event.preventDefault();
    late(event.error);
  });
  process.exit = () => {
    throw new Error(exitRefused);
  };

  Object.assign(globalThis, {
    whyReluPageCode: (name: string) => ({
      key: pageCodeKey,
      text: `(await fetch("${new URL(base).pathname}${name}.js")).text()`,
    }),
  });
  addPackage("why-relu", load("why-relu", await course));
  send({ type: "ready" });
  return receive;
}
