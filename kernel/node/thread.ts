import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, Failure, FromWorker, Interrupt, Request } from "../core/protocol";
import { failed, failure, interrupted, kernelEnded, lost, outOfMemory, restarted } from "../core/words";
import { terminateExecution } from "./terminate";

type Output = Extract<FromWorker, { type: "stream" | "display" }>;

const gentle = 150; // milliseconds in which a cell that awaits ends by itself
const patience = 1500; // milliseconds until a thread that does not answer is given up
const megabytes = 1024; // for the variables of a notebook; the lessons need less than 300

/** The worker of the cells, started anew where it is lost. */
export function startThread(onOutput: (output: Output) => void) {
  let worker = spawn();
  let running: { id: number; resolve(answer: Answer): void } | undefined;
  let ids = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  function spawn(): Worker {
    const made = new Worker(join(__dirname, "worker.cjs"), {
      ...{ stdout: true, stderr: true }, // what cells print comes as messages; the server's own output is not touched
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    made.on("message", (message: FromWorker) => made === worker && receive(message));
    made.on("error", (error: NodeJS.ErrnoException) =>
      startAnew(
        made,
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? outOfMemory(megabytes)
          : failure(error.name, `${error.message} ${lost}`),
      ),
    );
    made.on("exit", () => startAnew(made, kernelEnded));
    return made;
  }

  function receive(message: FromWorker): void {
    if (message.type === "stream" || message.type === "display") onOutput(message);
    else if (message.type === "reply" && message.id === running?.id) end(message);
    // A cell that was interrupted at an `await` replies before long. One that was cut off never does.
    else if (message.type === "interrupted") timers.push(setTimeout(() => end(failed(interrupted)), gentle));
  }

  function end(answer: Answer): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    const { resolve } = running ?? {};
    running = undefined;
    resolve?.(answer);
  }

  function startAnew(lostOne: Worker, why: Failure): void {
    if (lostOne !== worker) return;
    worker = spawn();
    end(failed(why));
  }

  /** One at a time. */
  function ask(request: Omit<Request, "id">): Promise<Answer> {
    const id = ++ids;
    return new Promise((resolve) => {
      running = { id, resolve };
      worker.postMessage({ ...request, id });
    });
  }

  /** Ends the cell that runs: at its next `await`; else where it is; else, with all variables, by a new worker. */
  function interrupt(): void {
    if (!running) return;
    const message: Interrupt = { type: "interrupt" };
    worker.postMessage(message);
    timers.push(
      setTimeout(terminateExecution, gentle),
      setTimeout(() => {
        const old = worker;
        startAnew(old, restarted);
        void old.terminate();
      }, patience),
    );
  }

  return { ask, interrupt };
}
