export { type Boundary, boundary } from "./boundary";
export { type LayerProbe, probe, updateRatios } from "./layer-probe";
export { decisionMap, type InputWindow, landscape, type OutputMap } from "./output-map";
export { type Recorder, recorder } from "./recorder";
export { type Roughness, roughness } from "./roughness";
