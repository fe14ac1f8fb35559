import { prelu } from "../../activations";
import { type Learned, type LearnOptions, learn } from "./learn";
import { problems } from "./problems";

export interface SlopesOptions extends Omit<LearnOptions, "activation" | "hidden"> {
  /** Where the slopes start. */
  alpha?: number;
  /** Whether they are trained, one a layer or "by unit", or stay where they start. */
  trained?: boolean | "by unit";
  /** Hidden layers. */
  layers?: number;
}

/** One run of networks with PReLU: what `learn` gives, and the slopes of its hidden layers after training. */
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
    .flatMap((each) => (each.kind === "dense" && trained ? [...each.activationParameters] : alpha));
  return { ...learned, slopes };
}
