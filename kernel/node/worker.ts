import { parentPort } from "node:worker_threads";
import { createCells } from "../core/cells";
import type { FromWorker, ToWorker } from "../core/protocol";
import { findOurPackages } from "./packages";

// The thread in which the compiler and the cells run; the sockets stay in the main one, which always answers.

if (!parentPort) throw new Error("The kernel's cells run in a worker, started by main.ts.");
const port = parentPort;
const send = (message: FromWorker) => port.postMessage(message);

process.exit = () => {
  throw new Error("process.exit() is refused: it would end the kernel. Kernel → Shut Down does that.");
};
process.on("uncaughtException", (error) => console.error("Uncaught error:", error));
process.on("unhandledRejection", (reason) => console.error("A promise was rejected, and nobody caught it:", reason));

findOurPackages();
const receive = createCells(process.cwd(), send);
port.on("message", (message: ToWorker) => void receive(message));
send({ type: "ready" });
