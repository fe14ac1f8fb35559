import { createHmac, randomUUID } from "node:crypto";
import type { Content } from "../core/protocol";

// Jupyter's wire protocol: https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol

export interface Header {
  readonly msg_id: string;
  readonly msg_type: string;
  readonly session: string;
  readonly username: string;
}

export interface Message {
  /** To whom an answer goes; only a router's messages have some. */
  readonly identities: readonly Buffer[];
  readonly header: Header;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a front end sends
  readonly content: any;
}

const delimiter = Buffer.from("<IDS|MSG>");

const signature = (key: string, parts: readonly (string | Buffer)[]): string => {
  if (!key) return "";
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part.toString());
  return hmac.digest("hex");
};

/** Throws where the signature is not that of the connection's key. */
export function read(key: string, frames: readonly Buffer[]): Message {
  const at = frames.findIndex((frame) => frame.equals(delimiter));
  const [signed, ...parts] = frames.slice(at + 1);
  if (at < 0 || signed?.toString() !== signature(key, parts.slice(0, 4)))
    throw new Error("A message without the right signature.");
  const [header, , , content] = parts.slice(0, 4).map((part) => JSON.parse(part.toString()));
  return { identities: frames.slice(0, at), header, content };
}

/** The frames of an answer to `parent`, of which it takes the session. */
export function write(key: string, type: string, parent: Message, content: Content): (string | Buffer)[] {
  const { session, username } = parent.header;
  const header = {
    msg_id: randomUUID(),
    msg_type: type,
    session,
    username,
    version: "5.3",
    date: new Date().toISOString(),
  };
  const parts = [header, parent.header, {}, content].map((part) => JSON.stringify(part));
  return [...parent.identities, delimiter, signature(key, parts), ...parts];
}
