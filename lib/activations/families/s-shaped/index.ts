export * from "./algebraic";
export * from "./arctan";
export * from "./hard";
export * from "./laplace";
export * from "./sigmoid";
export * from "./tanh";
