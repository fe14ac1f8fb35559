export * from "./decide";
export { median } from "./median";
export { type Placing, placings } from "./placings";
export { rootMeanSquare } from "./root-mean-square";
export { type SignTest, signTest } from "./sign-test";
export { studentQuantile } from "./student";
export { summary } from "./summary";
