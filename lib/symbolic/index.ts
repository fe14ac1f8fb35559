export { derivative } from "./derivative";
export type { Assumptions } from "./domain";
export { type Proof, prove } from "./prove";
export { tidy } from "./tidy";
