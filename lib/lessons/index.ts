export { type Advice, advice } from "./advice";
export * from "./claims";
export * from "./exercise";
export * from "./exercises";
export * from "./experiments";
export * from "./figures";
export { type Properties, propertiesOf } from "./properties";
export * from "./runs";
export * from "./statistics";
