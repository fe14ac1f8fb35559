import type { Send } from "./protocol";
import { restLeftOut } from "./words";

type Name = "stdout" | "stderr";

const together = 50; // milliseconds: what is written within them goes in one message
const most = 1_000_000; // characters that a cell may write

/** Writes text to the two streams of a cell: a few messages instead of one a line, and no more than a page can show. */
export function createOutput(send: Send) {
  let waiting: { name: Name; text: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = 0; // when, in milliseconds
  let left = most;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    send({ type: "stream", ...waiting });
    waiting = undefined;
    sent = performance.now();
  }

  function write(name: Name, text: string): void {
    if (left < 0) return;
    left -= text.length;
    if (left < 0) text = text.slice(0, left) + restLeftOut;
    if (waiting?.name !== name) flush();
    waiting = { name, text: (waiting?.text ?? "") + text };
    if (left < 0 || performance.now() - sent > together) flush();
    else timer ??= setTimeout(flush, together);
  }

  /** Another cell begins, with as much to write. */
  function begin(): void {
    left = most;
  }

  return { write, flush, begin };
}
