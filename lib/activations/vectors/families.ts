// The activations of vectors, one family a file. These lines are the only list of them.

export * from "./clamped-swiglu";
export * from "./crelu";
export * from "./glu";
export * from "./hardmax";
export * from "./log-softmax";
export * from "./log-sum-exp";
export * from "./maxout";
export * from "./softmax";
export * from "./sparsemax";
