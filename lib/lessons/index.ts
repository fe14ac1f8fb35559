export { chainedSlopes } from "./chain";
export * from "./claims";
export { type Cost, costs, productCost } from "./cost";
export * from "./exercise";
export * from "./exercises";
export { countPieces, foldFigure } from "./fold";
export { type Neuron, neuronFigure } from "./neuron";
export { stackFigure } from "./stack";
