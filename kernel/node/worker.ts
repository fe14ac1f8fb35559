import "./compiler";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { createCells } from "../core/cells";
import type { FromWorker, ToWorker } from "../core/protocol";
import { exitRefused } from "../core/words";
import { findPackages } from "./packages";

// The thread in which the compiler and the cells run; the sockets stay in the main one, which always answers.

if (!parentPort) throw new Error("The kernel's cells run in a worker, started by main.ts.");
const port = parentPort;
const send = (message: FromWorker) => port.postMessage(message);

findPackages(join(__dirname, "..", "types", "node"));
const { receive, late } = createCells(process.cwd(), send);
process.on("uncaughtException", late);
process.on("unhandledRejection", late);
process.exit = () => {
  throw new Error(exitRefused);
};
port.on("message", (message: ToWorker) => void receive(message));
send({ type: "ready" });
