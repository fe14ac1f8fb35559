import "./working";

export * from "./check";
export * from "./chooser";
export * from "./claim";
export * from "./exercise";
export { gallery, type PropertyFilter, page } from "./gallery";
export * from "./identity";
export type { PlaygroundOptions } from "./playground/options";
export { playground, playgroundRun } from "./playground/playground";
export type { PlaygroundRun } from "./playground/run";
export * from "./plot";
export * from "./progress";
export { scoreboard } from "./scoreboard";
export * from "./show";
export * from "./table";
export * from "./verdict";
