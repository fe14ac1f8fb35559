import { Buffer } from "buffer";
import { format } from "node-inspect-extracted";

// Loaded before everything else: what tslab, its compiler and the course expect of Node.

const version = "v20.0.0"; // tslab asks, and compiles for it
const listeners = new Map<string, Set<(...args: unknown[]) => void>>();

const listenersOf = (name: string) => {
  const found = listeners.get(name) ?? new Set();
  listeners.set(name, found);
  return found;
};

const stream = () => ({ write: (_text: string): boolean => true }); // core/cells takes its place

const process = {
  browser: true, // keeps the compiler from looking for Node
  version,
  versions: { node: version.slice(1) },
  platform: "browser",
  env: {},
  argv: [],
  pid: 1,
  stdout: stream(),
  stderr: stream(),
  cwd: () => "/course/notebooks",
  exit(): void {},
  memoryUsage: () => ({ rss: 0, heapUsed: 0, heapTotal: 0 }),
  hrtime: Object.assign(() => [0, 0], { bigint: () => BigInt(Math.round(performance.now() * 1e6)) }),
  on(name: string, listener: () => void) {
    listenersOf(name).add(listener);
    return process;
  },
  off(name: string, listener: () => void) {
    listenersOf(name).delete(listener);
    return process;
  },
  emit(name: string, ...args: unknown[]) {
    for (const listener of [...listenersOf(name)]) listener(...args);
    return listenersOf(name).size > 0;
  },
};

// A turn of the loop that the clamp of timers, 4 ms, does not slow down.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
const setImmediate = (callback: (...args: unknown[]) => void, ...args: unknown[]) => {
  waiting.push(() => callback(...args));
  port2.postMessage(0);
};

/** The page's own console, for what goes wrong in the kernel itself. */
export const browserConsole = { ...console };

Object.assign(globalThis, { global: globalThis, Buffer, process, setImmediate });
const printing =
  (stream: "stdout" | "stderr") =>
  (...args: unknown[]) =>
    void process[stream].write(`${format(...args)}\n`);
for (const name of ["log", "info", "debug"] as const) console[name] = printing("stdout");
for (const name of ["error", "warn", "trace"] as const) console[name] = printing("stderr");
