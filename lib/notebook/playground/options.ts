import { type Activation, activations, type Branch } from "../../activations";
import { derivative, type Formula } from "../../symbolic";
import { codeOf } from "../../symbolic/code/from-formulas";
import { type Choices, choices, limits, type PlaygroundState, type Special, type Specials } from "./state";

/** How a playground begins. What is left out is as in the example of `playground`. */
export interface PlaygroundOptions {
  data?: PlaygroundState["data"];
  /** Up to six hidden layers of up to twelve units, each with its activation, by default tanh. */
  layers?: readonly { units: number; activation?: Activation }[];
  /** A scheme of `createNetwork`'s, or the standard deviation of the weights. */
  start?: PlaygroundState["start"];
  /** The learning rate η. */
  rate?: number;
  optimizer?: PlaygroundState["optimizer"];
  /** Draws the rows, the first weights and the order of the rows. */
  seed?: number;
  /** So many epochs are trained at once. */
  epochs?: number;
}

/** The state that the options describe. Throws an error that names what does not fit. */
export function stateOf(options: PlaygroundOptions = {}): { state: PlaygroundState; specials: Specials } {
  const known = ["data", "layers", "start", "rate", "optimizer", "seed", "epochs"];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown) throw fault(`there is no option ${unknown}; there are ${known.join(", ")}`);
  const { data = "circles", start = "gain", rate = 0.03, optimizer = "adam", seed = 1, epochs = 0 } = options;
  const layers = options.layers ?? [{ units: 8 }, { units: 8 }];
  checkOneOf("data", data);
  checkOneOf("optimizer", optimizer);
  if (typeof start === "number") checkPositive("start", start);
  else checkOneOf("start", start);
  checkPositive("rate", rate);
  checkWhole("seed", seed, 0, limits.seed);
  checkWhole("epochs", epochs, 0, limits.epochs);
  if (!Array.isArray(layers) || layers.length > limits.layers)
    throw fault(`layers must be a list of at most ${limits.layers} such as { units: 8, activation: relu }`);

  const specials: Record<string, Special> = {};
  const checked = layers.map(({ units, activation = activations.tanh }, i) => {
    checkWhole(`layer ${i + 1}: units`, units, 1, limits.units);
    const { code, special } = codeFor(activation, `layer ${i + 1}`);
    if (special) specials[code] = special;
    return { units, activation: code };
  });
  return { state: { data, layers: checked, start, rate, optimizer, seed, epochs }, specials };
}

const fault = (message: string) => new RangeError(`playground: ${message}`);

function checkOneOf(name: keyof Choices, value: unknown): void {
  const names = (choices[name] as readonly unknown[]).filter(
    (each): each is string => typeof each === "string",
  );
  if (!names.some((each) => each === value))
    throw fault(
      `${name} must be ${names.join(", ")}${name === "start" ? " or a number" : ""}, not ${String(value)}`,
    );
}

function checkPositive(name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) throw fault(`${name} must be a number above 0, not ${value}`);
}

function checkWhole(name: string, value: number, from: number, to: number): void {
  if (!Number.isInteger(value) || value < from || value > to)
    throw fault(`${name} must be a whole number from ${from} to ${to}, not ${String(value)}`);
}

/** The code that makes an activation again in another cell, and what the page needs beyond it. */
function codeFor(f: Activation, where: string): { code: string; special?: Special } {
  if (typeof f !== "function" || !("derivative" in f))
    throw fault(`${where}: the activation must be a function of a number such as relu, not ${nameOf(f)}`);
  const { definition, label, parameters } = f;
  const base = Object.entries<Activation>(activations).find(
    ([, each]) => each.definition === definition,
  )?.[0];
  const changed = Object.entries<number>(parameters).filter(
    ([name, value]) => value !== definition.parameters?.[name].default,
  );
  const change = changed.length
    ? `.with({ ${changed.map(([name, value]) => `${name}: ${value}`).join(", ")} })`
    : "";
  if (base && !change) return { code: base };
  if (base) return { code: base + change, special: { label, parameters, base } };
  const own = {
    name: definition.name,
    parameters: definition.parameters ?? {},
    kinks: f.kinks,
    code: codeOf(definition.name, definition.branches, Object.keys(parameters)),
  };
  const text = codeText({
    name: definition.name,
    ...(Object.keys(parameters).length && { parameters: definition.parameters }),
    branches: definition.branches.map(withoutFoundDerivative),
    ...(f.kinks.length && { kinks: f.kinks }),
  });
  return { code: `fromFormulas(${text})${change}`, special: { label, parameters, own } };
}

/** A derivative that `fromFormulas` finds by itself need not stand in the line. */
const withoutFoundDerivative = ({ derivative: own, ...branch }: Branch): Formula =>
  own === derivative(branch.value, "x") ? branch : { ...branch, derivative: own };

const nameOf = (value: unknown): string => (typeof value === "function" ? value.name : String(value));

/** A value of JSON as a programmer writes it: names without quotes. */
const codeText = (value: object): string =>
  JSON.stringify(value, null, 1)
    .replace(/\s*\n\s*/g, " ")
    .replace(/([{,] )"(\w+)":/g, "$1$2:");
