export * from "./activation-figure";
export * from "./figure";
export * from "./image";
export * from "./slider";
