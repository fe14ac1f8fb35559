export { seedsTo } from "../measurements/seeds";
export { experiments } from "./all";
export {
  type Experiment,
  type ExperimentResult,
  resultOf,
  runExperiment,
  runSeed,
} from "./experiment";
export { experimentFigure } from "./figure";
export { allHold, type Duel, judgeResult, type Ruling, type Settled } from "./judge";
export { type League, league } from "./league";
export { type StoredResult, storedResult } from "./stored";
