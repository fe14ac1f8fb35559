export * from "./check";
export * from "./exercise";
export * from "./figure";
export * from "./gallery";
export * from "./number";
export * from "./progress";
export * from "./proof";
export * from "./worded";
