export * from "./activations";
export * from "./charts";
export * from "./lessons";
export * from "./network";
export * from "./notebook";
export * from "./symbolic";
export { formatNumber } from "./words";
