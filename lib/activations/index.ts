import type { Activation } from "./activation";
import * as families from "./families";

export * from "./activation";
export * from "./families";
export { randomSlopes } from "./families/rectifiers/random-slopes";
export { hardSwish as hardSilu } from "./families/s-shaped/hard";
export { swish as silu } from "./families/smooth-rectifiers/swish";
export { log1mexp } from "./numerics/log1p";
export { type Parameter, type ParameterValues, symbolOf } from "./parameters";
export * from "./vectors";

/** All activations of the course by their export name. */
export const activations = { ...families } satisfies Readonly<Record<string, Activation>>;
