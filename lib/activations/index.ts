import * as families from "./families";

export * from "./activation";
export * from "./families";
export { swish as silu } from "./swish";

/** All activations of the course by their export name. */
export const activations = { ...families };
