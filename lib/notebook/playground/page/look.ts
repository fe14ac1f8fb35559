import type { Dense } from "../../../network/layers/dense";
import { networkPass } from "../../../network/pass";
import type { LayerProbe } from "../../../network/probes/layer-probe";
import type { Score } from "../../../network/training/history";
import type { PlaygroundRun } from "../run";
import type { Window } from "../window";
import { gridOf, side } from "./field";

/** Values of a layer's units at the points of the window, row after row, a column for each unit. */
export interface Answers {
  units: number;
  values: Float64Array;
}

/** All that is drawn of a run at one moment. */
export interface Look {
  layers: readonly Dense[];
  /** What the inputs, each layer and the output give over the window. */
  answers: readonly Answers[];
  probes: readonly LayerProbe[];
  rows: Score;
  newRows: Score;
}

/** Looks at a run over a window; the buffers are made once. */
export function looker(run: PlaygroundRun, window: Window): () => Look {
  const pass = networkPass(run.network, side * side);
  const grid = gridOf(window);
  pass.inputs.values.set(grid);
  const inputs = { units: 2, values: grid };
  return () => {
    pass.forward();
    const answers = pass.layers.map(({ output }) => ({
      units: output.values.columns,
      values: output.values.values,
    }));
    return {
      layers: run.network.layers as readonly Dense[],
      answers: [inputs, ...answers],
      probes: run.probe(),
      rows: run.scoreOn("rows"),
      newRows: run.scoreOn("newRows"),
    };
  };
}
