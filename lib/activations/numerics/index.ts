// The elementary functions whose bits are the same in every JavaScript engine.

export * from "./atan";
export { exp, expm1 } from "./exp";
export * from "./log";
export { log1mexp, log1p } from "./log1p";
export * from "./logistic";
export { density } from "./normal";
export { square } from "./numbers";
export * from "./sin";
export * from "./tanh";
