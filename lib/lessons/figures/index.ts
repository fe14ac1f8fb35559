export { boundaryFigure } from "./boundaries";
export { decisionLineFigure } from "./decision-line";
export { dyingFigure } from "./dying";
export { examplesFigure } from "./examples";
export { filmFigure } from "./film";
export { foldFigure } from "./fold";
export { foldedSquareFigure } from "./folded-square";
export { landscapesFigure } from "./landscapes";

<<<<<<< HEAD

export { learnedLines } from "./learned-lines";

=======

export { layerValuesFigure } from "./layer-values";
export { learnedPieces } from "./learned-pieces";

>>>>>>> r7

export { lossLineFigure } from "./loss-line";
export { lostFigure } from "./lost-gradient";
export { type ByHand, networkByHandFigure } from "./network-by-hand";
export { type NetworkDrawingOptions, networkDrawing } from "./network-drawing";
export { type Neuron, neuronFigure } from "./neuron";
export { neuronDrawing } from "./neuron-drawing";
export { patientsFigure } from "./patients";
export { problemOf, rulingFigure } from "./ruling";
export { slopesFigure } from "./slopes";
export { jacobianFigure, sharesFigure, temperatureFigure } from "./softmax";
export { stretchFigure } from "./stretch";
export { tangentsFigure } from "./tangents";
export { zigzagFigure } from "./zigzag";
