export { derivative } from "./derivative";
export type { Assumptions } from "./domain";
export { casesLatex, toLatex } from "./latex";
export { type Proof, prove } from "./prove";
export { tidy } from "./tidy";
