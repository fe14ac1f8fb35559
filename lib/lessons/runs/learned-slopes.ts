import { prelu } from "../../activations";
import { type Learned, type LearnOptions, learn } from "./learn";
import { problems } from "./problems";

export interface SlopesOptions extends Omit<LearnOptions, "activation" | "hidden"> {
  /** Where the slopes start. */
  alpha?: number;
  /** Whether they are trained, or stay where they start. */
  trained?: boolean;
  /** Hidden layers, each with one slope. */
  layers?: number;
}

/** One run of networks with PReLU: what `learn` gives, and the slope of each hidden layer after training. */
export function learnSlopes({
  alpha = prelu.parameters.alpha,
  trained = true,
  layers = 3,
  ...options
}: SlopesOptions & { rate: number; seed: number }): Learned & { slopes: number[] } {
  const [units] = problems[options.problem].hidden;
  const layer = { units, activation: prelu.with({ alpha }), trainActivation: trained };
  const learned = learn({ ...options, hidden: new Array(layers).fill(layer) });
  const slopes = learned.network.layers
    .slice(0, -1)
    .map((each) => (each.kind === "dense" && trained ? each.activationParameters[0] : alpha));
  return { ...learned, slopes };
}
