export { type Boundary, boundary } from "./boundary";
export { decisionMap, type Grid, landscape, type Window } from "./grid";
export { type LayerProbe, probe, updateRatios } from "./layer-probe";
export { type Recorder, recorder } from "./recorder";
export { type Roughness, roughness } from "./roughness";
