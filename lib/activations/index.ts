import type { Activation } from "./activation";
import * as families from "./families";

export * from "./activation";
export * from "./families";
export { hardSwish as hardSilu } from "./hard";
export { type Parameter, symbolOf, type Values } from "./parameters";
export { randomSlopes } from "./random-slopes";
export { swish as silu } from "./swish";
export * from "./vectors";

/** All activations of the course by their export name. */
export const activations = { ...families } satisfies Readonly<Record<string, Activation>>;
