export { circles } from "./circles";
export { digitSize, digits } from "./digits";
export { moons } from "./moons";
export type { Sampling } from "./sampling";
export { type SpiralSampling, spirals } from "./spirals";
export { split } from "./split";
export { standardize } from "./standardize";
export { wave, waveAt } from "./wave";
export { xor } from "./xor";
