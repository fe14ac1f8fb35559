export * from "./exponential";
export * from "./linear";
export * from "./periodic";
export * from "./soft-exponential";
