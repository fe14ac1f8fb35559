import { readFileSync } from "node:fs";
import { Publisher, Reply, Router } from "zeromq";
import type { Content } from "../core/protocol";
import { type Message, read, write } from "./message";

type Channel = "shell" | "control";
export type Receive = (message: Message, reply: (type: string, content: Content) => void) => void;

/** Opens the sockets of a connection file. Each is bound before any is read, so that no early request is lost. */
export function openSockets(connectionFile: string, receive: Receive) {
  const connection = JSON.parse(readFileSync(connectionFile, "utf8"));
  const { key, transport, ip } = connection;
  const published = new Publisher({ sendHighWaterMark: 0 }); // nothing is dropped
  const routers: Record<Channel, Router> = { shell: new Router(), control: new Router() };
  const heartbeat = new Reply();
  const stdin = new Router(); // bound for the protocol; cells ask for no input

  published.bindSync(address("iopub"));
  stdin.bindSync(address("stdin"));
  heartbeat.bindSync(address("hb"));
  for (const channel of ["shell", "control"] as const) routers[channel].bindSync(address(channel));
  for (const channel of ["shell", "control"] as const) void listen(routers[channel]);
  void beat();

  function address(channel: string): string {
    return `${transport}://${ip}:${connection[`${channel}_port`]}`;
  }

  async function listen(router: Router): Promise<void> {
    const send = sender(router);
    for await (const frames of router) {
      try {
        const message = read(key, frames);
        receive(message, (type, content) => send(write(key, type, message, content)));
      } catch (error) {
        console.error("A message was left unread:", error);
      }
    }
  }

  async function beat(): Promise<void> {
    for await (const frames of heartbeat) await heartbeat.send(frames);
  }

  const sendPublished = sender(published);

  /** To all front ends: what a request has brought about. */
  const publish = (parent: Message, type: string, content: Content) =>
    sendPublished(write(key, type, { ...parent, identities: [Buffer.from(type)] }, content));

  return { publish, whenSent: () => sendPublished([]) };
}

/** zeromq takes one message at a time of a socket: sends them in order, and resolves when all are sent. */
function sender(socket: Publisher | Router) {
  let last = Promise.resolve();
  return (frames: readonly (string | Buffer)[]): Promise<void> => {
    if (frames.length > 0) last = last.then(() => socket.send([...frames]));
    return last;
  };
}
