/** A fault that the reader can mend. Its message is one line: what is wrong, then what to do. */
export class Problem extends Error {
  /** @override */
  name = "Problem";
}
