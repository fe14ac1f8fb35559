import { createConverter, isCompleteCode } from "tslab/dist/converter";
import { createExecutor } from "tslab/dist/executor";
import { createAssistance } from "./assistance";
import { failureOf, readableStack } from "./failure";
import { createOutput } from "./output";
import type { Answer, Content, Interrupt, Request, Send } from "./protocol";
import { beginCell } from "./trace";
import { failed, notCaught } from "./words";

/** Required, not imported: tslab's `display` looks for a variable in it, which is set below. */
const jupyter: { lastWriteDisplayData: unknown } = require("tslab/dist/jupyter");

/**
 * Runs the cells of one notebook with tslab's own converter and executor, in whichever worker this is called.
 * One request at a time: the host keeps the queue, since it lives on where a cell had to be ended.
 */
export function createCells(directory: string, send: Send) {
  const output = createOutput(send);
  const node = createConverter({ isJS: false, isBrowser: false });
  let told: unknown[][] = [];
  const executor = createExecutor(
    directory,
    { node, browser: node, close: () => node.close() },
    { log: console.log, error: (...words) => void told.push(words) },
  );
  const { complete, inspect } = createAssistance(executor);

  process.stdout.write = writer("stdout");
  process.stderr.write = writer("stderr");

  function writer(name: "stdout" | "stderr") {
    return (data: string | Uint8Array) => {
      output.write(name, typeof data === "string" ? data : new TextDecoder().decode(data));
      return true;
    };
  }

  async function execute(code: string, cell: number): Promise<Answer> {
    told = [];
    output.begin();
    beginCell(cell);
    jupyter.lastWriteDisplayData = (content: Content, update?: boolean) => {
      output.flush();
      send({ type: "display", content, update: update === true });
    };
    const done = await executor.execute(code);
    await new Promise((resolve) => setImmediate(resolve)); // a promise rejected by the cell is told before its end
    output.flush();
    if (done) return { content: { status: "ok", payload: [], user_expressions: {} } };
    return failed(failureOf(told));
  }

  function isComplete(code: string): Content {
    const { completed, indent } = isCompleteCode(code);
    return completed ? { status: "complete" } : { status: "incomplete", indent };
  }

  async function answer({ type, code, cell = 0, cursor = 0 }: Request): Promise<Answer> {
    if (type === "execute") return execute(code, cell);
    if (type === "complete") return { content: complete(code, cursor) };
    if (type === "inspect") return { content: inspect(code, cursor) };
    return { content: isComplete(code) };
  }

  /** An error that comes when its cell has ended, or in a function that the cell called later. */
  function late(error: unknown): void {
    const lines = error instanceof Error ? readableStack(error) : [String(error)];
    output.write("stderr", notCaught(lines.join("\n")));
    output.flush();
  }

  async function receive(message: Request | Interrupt): Promise<void> {
    if (message.type === "interrupt") {
      process.emit("SIGINT"); // training listens to it
      executor.interrupt();
      send({ type: "interrupted" });
      return;
    }
    const answered = answer(message).catch((error) => failed(failureOf([[error]]))); // tslab's own: none stays unanswered
    send({ type: "reply", id: message.id, ...(await answered) });
  }

  return { receive, late };
}
