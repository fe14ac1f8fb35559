import { prelu, relu } from "./relu";
import { sigmoid } from "./sigmoid";

export * from "./activation";
export * from "./relu";
export * from "./sigmoid";

/** All activations of the course by their export name. */
export const activations = { prelu, relu, sigmoid };
