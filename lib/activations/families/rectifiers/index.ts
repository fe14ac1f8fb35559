export * from "./leaky";
export * from "./piecewise";
export * from "./relu";
export * from "./shrink";
export * from "./threshold";
