// The activations by the shape of their curves, one family a file. The index of each folder is the only list of its files.
export * from "./others";
export * from "./rectifiers";
export * from "./s-shaped";
export * from "./smooth-rectifiers";
