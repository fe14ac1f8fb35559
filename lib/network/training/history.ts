/** How well a network does on a data set. */
export interface Score {
  loss: number;
  /** The share of rows whose class the network gets right; left out where there are no classes. */
  accuracy?: number;
}

/** Why a training ended early: Jupyter's stop button, or a loss that is not finite. */
export type Stopped = "interrupted" | "diverged";

/** What a training has done so far. */
export interface TrainingHistory {
  /** The mean loss of each epoch's steps. */
  loss: number[];
  /** The score on the validation data after each epoch, where there are any. */
  validation: Score[];
  /** Steps taken. */
  steps: number;
  seconds: number;
  /** Why the training ended early, after `steps` steps. */
  stopped?: Stopped;
}
