/** What the lessons put to the test: where it is said, and what is said, in our words. */
export interface Claim {
  section: string;
  says: string;
}

/** The claims of the article (C) and its known errors (E), by section. */
export const claims = {
  C1: { section: "1", says: "An activation function decides what a neuron passes on." },
  C2: { section: "1", says: "Its cost matters, because it runs in the forward and in the backward pass." },
  C3: { section: "2.1", says: "A binary step cannot give the several outputs that many classes need." },
  C4: { section: "2.2", says: "Backpropagation is impossible through a linear activation." },
  C5: { section: "2.2", says: "A stack of linear layers is one linear layer." },
  C6: { section: "2.3", says: "A non-linear activation has a gradient that depends on the input." },
  C7: { section: "2.3", says: "With non-linear activations, depth extracts more." },
  C8: { section: "3.1", says: "The sigmoid's slope is at most 1/4, so gradients vanish with depth." },
  C9: { section: "3.1", says: "The sigmoid saturates: far from 0 its slope is almost nothing." },
  C10: { section: "3.1", says: "Outputs that are all positive make the updates zigzag." },
  C11: { section: "3.1", says: "The exponential is expensive." },
  C12: { section: "3.2", says: "tanh is centred at 0, which cures the zigzag." },
  C13: { section: "3.2", says: "Otherwise tanh has the sigmoid's faults." },
  C14: { section: "3.3", says: "ReLU costs one comparison." },
  C15: { section: "3.3", says: "ReLU converges more than 6 times faster than sigmoid and tanh." },
  C16: { section: "3.3", says: "ReLU makes the activations sparse." },
  C17: { section: "3.3", says: "A ReLU can die: its gradient is 0 for every input, for ever." },
  C18: { section: "3.4", says: "Softmax outputs lie between 0 and 1 and sum to 1." },
  C19: {
    section: "3.4",
    says: "Softmax overflows; a constant factor above and below the fraction bar prevents it.",
  },
  C20: { section: "3.5", says: "Leaky ReLU does not die." },
  C21: { section: "3.5", says: "Leaky ReLU learns a little faster than ReLU." },
  C22: { section: "3.5", says: "Leaky ReLU is not always better than ReLU." },
  C23: { section: "3.6", says: "The slope α of PReLU can be fitted to the problem." },
  C24: { section: "3.7", says: "ELU saturates for large negative inputs." },
  C25: { section: "3.7", says: "ELU costs an exponential." },
  C26: {
    section: "3.8",
    says: "The output landscape of a random network is smoother with swish than with ReLU.",
  },
  C27: { section: "3.8", says: "Swish beats ReLU." },
  C28: { section: "3.9", says: "Softplus gives smooth decision boundaries." },
  C29: { section: "3.9", says: "Softplus is slower than ReLU." },
  C30: { section: "3.9", says: "Softplus is the integral of the sigmoid." },
  C31: { section: "3.10", says: "Softsign is a tanh with slower tails." },
  C32: { section: "3.11", says: "With θ = 0 the thresholded ReLU is ReLU." },
  C33: { section: "3.12", says: "Maxout contains ReLU and |x|, and fits any convex function." },
  C34: { section: "3.12", says: "Maxout works well together with dropout." },
  C35: { section: "3.12", says: "Maxout costs k times the parameters." },
  C36: { section: "4", says: "No activation is best for every problem." },
  C37: {
    section: "3.7",
    says: "SELU keeps the size of signals, so deep networks learn better with it than with ReLU.",
  },
  E1: { section: "5", says: "For α = 2, ELU is the larger of 2(eˣ − 1) and x." },
  E2: { section: "5", says: "The derivative of ELU is the larger of ELU + 1 and 1." },
  E3: { section: "5", says: "|x|/x is a safe way to write the slope of ReLU." },
  E4: { section: "3.5", says: "Leaky ReLU is max(αx, x), for every α." },
  E5: { section: "3.1", says: "The sigmoid's slope lies in the open interval (0, 1/4)." },
  E6: { section: "2.2", says: "A linear unit cannot learn, because its derivative is a constant." },
  E7: { section: "3.7", says: "ELU has one slope at 0, f(0) + α, for every α." },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
