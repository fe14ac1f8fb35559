import * as families from "./families";

export * from "./cross-entropy";
export * from "./families";
export * from "./gumbel-softmax";
export * from "./maxout-unit";
export * from "./vector-activation";

/** All activations of vectors by their export name. */
export const vectorActivations = { ...families };
