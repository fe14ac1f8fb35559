export * from "./check";
export * from "./claim";
export * from "./exercise";
export * from "./identity";
export * from "./plot";
export * from "./progress";
export * from "./show";
export * from "./table";
