import type { Classification, Network, Regression } from "../../lib/network";

export const rows = 1024;
export const batch = 32;

/** A network to train with Adam, the same for all. */
export interface Task {
  name: string;
  activation: "tanh" | "relu";
  sizes: number[];
  data: Regression | Classification;
  /** One row of targets for each row of the data. */
  targets: Float64Array;
  /** The network to start from. */
  network(): Network;
}

/** Steps per second of processor time, all threads together. */
export function rate(steps: number, start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (steps * 1e6) / (user + system);
}
