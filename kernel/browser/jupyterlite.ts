import type { Content } from "../core/protocol";

// As much of JupyterLite's own types (@jupyterlite/services 0.8) as is used here.

export interface KernelOptions {
  readonly id: string;
}

export interface BaseKernel {
  readonly isDisposed: boolean;
  readonly executionCount: number;
  dispose(): void;
  stream(content: { name: "stdout" | "stderr"; text: string }): void;
  displayData(content: Content): void;
  updateDisplayData(content: Content): void;
  publishExecuteError(content: object): void;
}

export type BaseKernelClass = new (options: KernelOptions) => BaseKernel;

export interface Specs {
  register(entry: { spec: object; create(options: KernelOptions): Promise<BaseKernel> }): void;
}

export interface Interruptible {
  interrupt(id: string): Promise<void>;
}

/** The modules that webpack's builds share, by name and version. */
export type Share = Record<string, Record<string, { get(): Promise<() => unknown> }>>;
