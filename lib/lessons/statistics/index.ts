export * from "./decide";
export { median } from "./median";
export { type SignTest, signTest } from "./sign-test";
export { type Standing, standings } from "./standings";
export { studentQuantile } from "./student";
export { summary } from "./summary";
