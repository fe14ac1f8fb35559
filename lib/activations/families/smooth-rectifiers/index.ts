export * from "./elu";
export * from "./gelu";
export * from "./mish";
export * from "./softplus";
export * from "./swish";
export * from "./xielu";
