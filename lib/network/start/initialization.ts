import type { Dense } from "../layers/dense";
import type { Layer } from "../layers/layer";
import type { Random } from "../random/random";
import { gain, vectorGain } from "./gain";

/** What a scheme may look at. */
export interface Fan {
  /** How many numbers enter a unit. */
  readonly fanIn: number;
  /** How many units the layer has. */
  readonly fanOut: number;
  /** The `gain` of the activation before the layer; 1 for the network's inputs. */
  readonly gain: number;
}

/** The standard deviation of a layer's first weights. */
export type Scheme = (fan: Fan) => number;

/**
 * The standard deviations of the usual schemes; the weights are normal with mean 0, the biases 0.
 * - `gain`: gain/√fanIn, so that every pre-activation has mean square 1 whatever the activation.
 * - `glorot` (Xavier): √(2/(fanIn + fanOut)). Glorot & Bengio, 2010; they draw uniformly with this variance.
 * - `he` (Kaiming): √(2/fanIn). He, Zhang, Ren & Sun, 2015.
 * - `lecun`: 1/√fanIn. LeCun, Bottou, Orr & Müller, 1998.
 */
export const schemes = {
  gain: ({ fanIn, gain }) => gain / Math.sqrt(fanIn),
  glorot: ({ fanIn, fanOut }) => Math.sqrt(2 / (fanIn + fanOut)),
  he: ({ fanIn }) => Math.sqrt(2 / fanIn),
  lecun: ({ fanIn }) => 1 / Math.sqrt(fanIn),
} satisfies Record<string, Scheme>;

/** A scheme by name, or one's own: `() => 0.05`. */
export type Initialization = keyof typeof schemes | Scheme;

/** Draws the weights, and sets biases to 0 and trained activation parameters to their first values. */
export function initialize(
  layers: readonly Layer[],
  initialization: Initialization,
  { normal }: Random,
): void {
  const scheme = schemeOf(initialization);
  let before: Dense | undefined;
  for (const layer of layers) {
    if (layer.kind === "dropout") continue;
    const deviation = scheme(fanOf(layer, before));
    layer.weights.forEach((_, i) => {
      layer.weights[i] = deviation * normal();
    });
    layer.biases.fill(0);
    for (let set = 0; set < layer.sets; set++)
      layer.trained.forEach((name, i) => {
        layer.activationParameters[set * layer.trained.length + i] = layer.activation?.parameters[
          name
        ] as number;
      });
    before = layer;
  }
}

const fanOf = (layer: Dense, before?: Dense): Fan => ({
  fanIn: layer.inputs,
  fanOut: layer.units,
  get gain() {
    return before ? gainOf(before) : 1; // not before a scheme asks for it: some activations have none
  },
});

function gainOf({ activation, units }: Dense): number {
  if (!activation) return 1;
  return "pullback" in activation ? vectorGain(activation, units) : gain(activation);
}

function schemeOf(initialization: Initialization): Scheme {
  if (typeof initialization === "function") return initialization;
  if (!Object.hasOwn(schemes, initialization))
    throw new RangeError(
      `initialization must be ${Object.keys(schemes).join(", ")} or a function, not ${String(initialization)}`,
    );
  return schemes[initialization];
}
