import { type Activation, elu, relu, sigmoid, softplus, tanh } from "../../../activations";
import type { ClaimId } from "../../claims";
import { type LayerCostOptions, layerCost } from "../../runs/cost";
import { conditionsOf, type Experiment, pair } from "../experiment";

/** Timings: each run is one, and no two are alike. */
const timing = (
  claim: ClaimId,
  functions: readonly [Activation, ...Activation[]],
  products = 0,
): Experiment<LayerCostOptions> => ({
  claim,
  measure: "nanoseconds",
  held: { activation: functions[0], products },
  conditions: conditionsOf(functions),
  run: (options) => ({ value: layerCost(options) }),
  comparisons: functions.slice(1).map((f) => pair(functions[0].label, f.label)),
  runs: { live: 15, looks: [15, 45] },
});

export const cost = {
  C2: timing("C2", [relu, sigmoid], 64),
  C11: timing("C11", [relu, sigmoid]),
  C14: timing("C14", [relu, sigmoid, tanh]),
  C25: timing("C25", [relu, elu]),
  C29: timing("C29", [relu, softplus]),
};
