export * from "./activations";
