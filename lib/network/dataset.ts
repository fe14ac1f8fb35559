/** The rows to learn from: `rows` × `features` numbers, row after row. */
interface Rows {
  rows: number;
  features: number;
  inputs: Float64Array;
}

/** Rows with a class each: a whole number from 0 to `classes` − 1. */
export interface Classification extends Rows {
  labels: Int32Array;
  classes: number;
}

/** Rows with numbers to predict: `rows` × `outputs` targets, row after row. */
export interface Regression extends Rows {
  targets: Float64Array;
  outputs: number;
}

/** What a network learns from. */
export type Dataset = Classification | Regression;

export const isClassification = (data: Dataset): data is Classification => "labels" in data;
