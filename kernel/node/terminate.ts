import { Session } from "node:inspector";

/**
 * Ends what the process's worker executes now, also a loop that never pauses, as a debugger does it; variables stay.
 * No signal is needed, so it works on Windows too, and inside a promise, where Node's own `breakOnSigint` does not.
 */
export function terminateExecution(): void {
  const session = new Session();
  session.connect();
  session.on("NodeWorker.attachedToWorker", ({ params }) => {
    const message = JSON.stringify({ id: 1, method: "Runtime.terminateExecution" });
    session.post("NodeWorker.sendMessageToWorker", { sessionId: params.sessionId, message });
  });
  session.on("NodeWorker.receivedMessageFromWorker", () => session.disconnect());
  session.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
}
