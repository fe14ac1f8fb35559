export * from "./claims";
export * from "./exercise";
export * from "./exercises";
