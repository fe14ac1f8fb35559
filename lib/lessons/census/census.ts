import transformers from "./transformers.json";

/** Which activations the models of a library name in their configurations, counted by `npm run census`. */
export interface Census {
  /** The library, and its release. */
  source: string;
  /** The day of the release: year, month, day. */
  released: string;
  /** Models with a configuration. */
  models: number;
  /** Of these, models whose configuration names an activation. */
  naming: number;
  /** Models by the name of the function, as the library spells it; a model may name several. Most frequent first. */
  functions: Readonly<Record<string, number>>;
  /** Models whose code multiplies an activation's output by another one: at least so many have gated layers. */
  gated: number;
}

/**
 * The census of Hugging Face's transformers.
 *
 * @example
 * census.functions.gelu > census.functions.relu; // true
 */
export const census: Census = transformers;
