// What a host (Node's sockets, or the page) and the place where the cells run (a worker) say to each other.

/** Asked of the worker; the answer comes as a Reply of the same id. */
export interface Request {
  readonly id: number;
  readonly type: "execute" | "complete" | "inspect" | "isComplete";
  readonly code: string;
  /** Its number, for `execute`. */
  readonly cell?: number;
  /** In code points, as Jupyter counts, for `complete` and `inspect`. */
  readonly cursor?: number;
}

/** Asks the cell that runs to end; the worker answers with `interrupted`, if it can. */
export interface Interrupt {
  readonly type: "interrupt";
}

/** An error as Jupyter names it. */
export interface Failure {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

export type Content = Readonly<Record<string, unknown>>;

/** What comes of a request: the content of Jupyter's reply, and the error where it failed. */
export interface Answer {
  readonly content: Content;
  readonly failure?: Failure;
}

export type ToWorker = Request | Interrupt;

export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "stream"; readonly name: "stdout" | "stderr"; readonly text: string }
  | { readonly type: "display"; readonly content: Content; readonly update: boolean }
  | { readonly type: "interrupted" }
  | ({ readonly type: "reply"; readonly id: number } & Answer);

export type Send = (message: FromWorker) => void;
