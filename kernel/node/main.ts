import { information } from "../core/information";
import type { Content } from "../core/protocol";
import type { Message } from "./message";
import { endWithParent } from "./parent";
import { openSockets } from "./sockets";
import { startThread } from "./thread";

// The kernel that Jupyter starts: main.cjs, then the path of a connection file.

type Reply = (type: string, content: Content) => void;

const connectionFile = process.argv[2];
if (!connectionFile) throw new Error("Jupyter starts this kernel, with the path of a connection file.");

const queue: { message: Message; reply: Reply }[] = [];
let busy = false;
let count = 0;
let latest: Message | undefined; // the cell to which late output belongs

const thread = startThread((output) => {
  if (!latest) return;
  if (output.type === "stream") publish(latest, "stream", { name: output.name, text: output.text });
  else publish(latest, output.update ? "update_display_data" : "display_data", output.content);
});
const { publish, whenSent } = openSockets(connectionFile, receive);
endWithParent();
process.on("SIGINT", thread.interrupt); // of a terminal; front ends send a message

function receive(message: Message, reply: Reply): void {
  const { msg_type } = message.header;
  if (msg_type === "interrupt_request") {
    around(message, () => thread.interrupt());
    reply("interrupt_reply", { status: "ok" });
  } else if (msg_type === "shutdown_request") {
    reply("shutdown_reply", { status: "ok", restart: message.content.restart });
    publish(message, "shutdown_reply", { status: "ok", restart: message.content.restart });
    void whenSent().then(() => setTimeout(() => process.exit(), 50)); // zeromq sends on a thread of its own
  } else if (msg_type in handlers) {
    queue.push({ message, reply });
    void work();
  } else {
    const known = atOnce[msg_type];
    // A front end takes the status of the kernel from whatever it asks, also where there is no answer.
    around(message, () => known && reply(msg_type.replace("request", "reply"), known));
  }
}

/** What is answered without the cells. */
const atOnce: Readonly<Record<string, Content>> = {
  kernel_info_request: information,
  comm_info_request: { status: "ok", comms: {} },
  history_request: { status: "ok", history: [] },
};

function around(message: Message, act: () => unknown): void {
  publish(message, "status", { execution_state: "busy" });
  act();
  publish(message, "status", { execution_state: "idle" });
}

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let next = queue.shift(); next; next = queue.shift()) {
    publish(next.message, "status", { execution_state: "busy" });
    await handlers[next.message.header.msg_type]?.(next.message, next.reply);
    publish(next.message, "status", { execution_state: "idle" });
  }
  busy = false;
}

const handlers: Record<string, (message: Message, reply: Reply) => Promise<void>> = {
  async execute_request(message, reply) {
    const { code, silent, store_history = true, stop_on_error = true } = message.content;
    if (!silent && store_history) count++;
    if (!silent) publish(message, "execute_input", { code, execution_count: count });
    latest = message;
    const { content, failure } = await thread.ask({ type: "execute", code, cell: count });
    if (failure) publish(message, "error", { ...failure });
    reply("execute_reply", { ...content, execution_count: count });
    if (failure && stop_on_error) abort();
  },
  async complete_request({ content: { code, cursor_pos } }, reply) {
    reply("complete_reply", (await thread.ask({ type: "complete", code, cursor: cursor_pos })).content);
  },
  async inspect_request({ content: { code, cursor_pos } }, reply) {
    reply("inspect_reply", (await thread.ask({ type: "inspect", code, cursor: cursor_pos })).content);
  },
  async is_complete_request({ content: { code } }, reply) {
    reply("is_complete_reply", (await thread.ask({ type: "isComplete", code })).content);
  },
};

/** The cells that wait behind one that failed are not run. */
function abort(): void {
  const waiting = queue.splice(0);
  for (const each of waiting) {
    const { message, reply } = each;
    if (message.header.msg_type === "execute_request")
      around(message, () => reply("execute_reply", { status: "aborted", execution_count: count }));
    else queue.push(each);
  }
}
