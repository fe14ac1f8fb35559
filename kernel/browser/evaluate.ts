/** Runs code in the global scope, as Node's `vm.runInThisContext` does. */
export function evaluate<T>(code: string): T {
  // biome-ignore lint/security/noGlobalEval: a kernel is made to run code
  return globalThis.eval(code);
}
