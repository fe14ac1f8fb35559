export { experiments, experimentsOf, isPlanned, plannedFor } from "./declared";
export * from "./experiment";
export { type Judged, judgeResult, type Verdict } from "./judge";
export { type Measure, type MeasureName, measures } from "./measures";
export { type Ruling, ruling } from "./ruling";
export { type StoredStanding, standings } from "./standings";
export * from "./stored";
export { firstRates, type Trial, tune } from "./tune";
