/** Gives a result the text that Node prints for it, so that a cell may end with it. */
export const printed = <T extends object>(result: T, text: string): T =>
  Object.defineProperty(result, Symbol.for("nodejs.util.inspect.custom"), { value: () => text });
