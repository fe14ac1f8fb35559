export { countPieces } from "./count-pieces";
export { type MaxoutLines, maxoutSteps } from "./maxout-steps";
export { type NeuronState, type NeuronTask, neuronSteps } from "./neuron-steps";
export { rescaled } from "./rescaled";
export { shiftedSoftmax } from "./shifted-softmax";
export { sigmoidTwin } from "./sigmoid-twin";
export { largestTangent, type Tangible, tangentsError } from "./tangents";
export { articlePairs, type Deviation, deviationOf, type WrittenPair } from "./written-pairs";
