import { display } from "tslab";
import * as kernel from "tslab/dist/jupyter";

/**
 * Shows HTML, and gives a text to where there is no page, such as a terminal. `result` may end its cell: what the card says is not
 * printed once more below it.
 */
export function answer<T extends object>(result: T, html: string, text: string): T {
  const data = { "text/html": html, "text/plain": text };
  // tslab's own display knows one form at a time.
  if (kernel.lastWriteDisplayData) kernel.lastWriteDisplayData({ data, metadata: {}, transient: {} }, false);
  else display.html(html);
  return Object.defineProperty(result, Symbol.for("nodejs.util.inspect.custom"), { value: silent });
}

/**
 * The text that Node prints for a result: none, and where it is printed alone, no empty line either. tslab prints a cell's last value
 * with the console.log that it kept at its start, so neither console.log nor the result can keep that line's end away: only the
 * stream can. It is itself again with the next text that is written.
 */
function silent(): string {
  const { stdout } = process;
  const { write } = stdout;
  stdout.write = ((text: string, ...rest: []) => {
    stdout.write = write;
    return text === "\n" || write.call(stdout, text, ...rest);
  }) as typeof write;
  return "";
}
