// The activations, one family a file. These lines are the only list of them.

export * from "./algebraic";
export * from "./elu";
export * from "./linear";
export * from "./relu";
export * from "./sigmoid";
export * from "./softplus";
export * from "./swish";
export * from "./tanh";
