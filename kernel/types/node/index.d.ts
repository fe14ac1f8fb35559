// biome-ignore-all lint/suspicious/noExplicitAny: as Node's own types have it
// What a cell sees of Node's and the browser's globals. The whole of @types/node costs a student's kernel 30 MB.
// Node's modules can be imported at home; they have no types here.

declare module "node:*";
declare module "assert";
declare module "assert/strict";
declare module "child_process";
declare module "crypto";
declare module "events";
declare module "fs";
declare module "fs/promises";
declare module "http";
declare module "https";
declare module "os";
declare module "path";
declare module "perf_hooks";
declare module "readline";
declare module "stream";
declare module "timers/promises";
declare module "url";
declare module "util";
declare module "worker_threads";
declare module "zlib";

interface Console {
  log(...data: any[]): void;
  info(...data: any[]): void;
  debug(...data: any[]): void;
  warn(...data: any[]): void;
  error(...data: any[]): void;
  trace(...data: any[]): void;
  assert(condition?: boolean, ...data: any[]): void;
  count(label?: string): void;
  dir(data: any, options?: object): void;
  group(...data: any[]): void;
  groupEnd(): void;
  table(data: any, columns?: readonly string[]): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
}
declare var console: Console;

type Callback = (...args: any[]) => void;
declare function setTimeout(callback: Callback, milliseconds?: number, ...args: any[]): number;
declare function setInterval(callback: Callback, milliseconds?: number, ...args: any[]): number;
declare function setImmediate(callback: Callback, ...args: any[]): number;
declare function clearTimeout(timer?: number): void;
declare function clearInterval(timer?: number): void;
declare function clearImmediate(timer?: number): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;

declare var performance: { now(): number; readonly timeOrigin: number };
declare var process: {
  readonly version: string;
  readonly platform: string;
  readonly env: Record<string, string | undefined>;
  readonly stdout: { write(text: string | Uint8Array): boolean };
  readonly stderr: { write(text: string | Uint8Array): boolean };
  cwd(): string;
  exit(code?: number): never;
  memoryUsage(): { rss: number; heapUsed: number; heapTotal: number };
  on(event: string, listener: Callback): void;
  off(event: string, listener: Callback): void;
};
declare var global: typeof globalThis;
declare var require: (name: string) => any;

interface Buffer extends Uint8Array {
  toString(encoding?: string): string;
}
declare var Buffer: {
  from(data: string | ArrayBuffer | ArrayLike<number>, encoding?: string): Buffer;
  alloc(bytes: number): Buffer;
  concat(list: readonly Uint8Array[]): Buffer;
};

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding?: string);
  decode(data?: ArrayBuffer | ArrayBufferView): string;
}
declare class URL {
  constructor(url: string, base?: string | URL);
  href: string;
  pathname: string;
  hash: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  get(name: string): string | null;
  set(name: string, value: string): void;
  toString(): string;
}
interface Response {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  json(): Promise<any>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
declare function fetch(url: string | URL, options?: object): Promise<Response>;
declare var crypto: { getRandomValues<T extends ArrayBufferView>(array: T): T; randomUUID(): string };
