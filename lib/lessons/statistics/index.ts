export { bootstrap, type Interval } from "./bootstrap";
export { median } from "./median";
export { type SignTest, signTest } from "./sign-test";
export { summary } from "./summary";
