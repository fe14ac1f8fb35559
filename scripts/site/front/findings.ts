import { type ClaimId, claims, ruling, storedResults } from "../../../lib/lessons";
import { formatNumber } from "../../../lib/words";
import { Problem } from "../../setup/problem.mjs";

/** A claim that our runs contradict or put into proportion: who would have thought so? */
interface Finding {
  claim: ClaimId;
  lesson: string;
  verdict: string;
  /** The numbers that the page shows large, each with what it counts. */
  numbers: readonly [number: string, counts: string][];
  text: string;
}

/** A comparison's mean on the measure's own scale: a difference, or the logarithm of a ratio. */
interface Measured {
  mean: number;
  runs: number;
}

/** All that the stored runs say of a claim: `of("C15 digits", 1)` is the second comparison on the drawn digits. */
function stored(claim: ClaimId) {
  const { verdict, problems } = ruling(storedResults(claim));
  const of = (id: string, comparison = 0): Measured => {
    const judged = problems.find((problem) => problem.id === id)?.judged[comparison];
    if (!judged) throw new Problem(`No runs are stored for comparison ${comparison} of ${id}.`);
    const { mean, runs } = judged.decision;
    return { mean: mean + Math.log(judged.comparison.times ?? 1), runs };
  };
  return { verdict, of };
}

const factor = ({ mean }: Measured): string => `${formatNumber(Math.exp(Math.abs(mean)), 3)} ×`;
const points = ({ mean }: Measured): string => formatNumber(100 * mean, 3);

/** What is told in words must still be so when the experiments have run anew. */
function holds(claim: ClaimId, ...conditions: readonly boolean[]): void {
  if (!conditions.every(Boolean))
    throw new Problem(
      `The runs stored for ${claim} no longer say what scripts/site/front/findings.ts tells of them.`,
    );
}

function faster(): Finding {
  const { verdict, of } = stored("C15");
  const [tanh, sigmoid] = [of("C15 handwriting", 0), of("C15 handwriting", 1)];
  holds("C15", verdict === "does not hold", sigmoid.mean > 0, tanh.mean < 0);
  return {
    claim: "C15",
    lesson: "3.03b-relu-in-training",
    verdict,
    numbers: [
      [factor(sigmoid), "fewer steps than the sigmoid"],
      [factor(tanh), "as many steps as tanh"],
    ],
    text: `Four layers learn handwritten digits, ${sigmoid.runs} runs with each function. The six is what one network showed on one data set, in 2012.`,
  };
}

function deeper(): Finding {
  const { verdict, of } = stored("C7");
  const [spirals, handwriting] = [of("C7 spirals", 1), of("C7 handwriting", 1)];
  holds("C7", verdict === "does not hold", spirals.mean < 0, handwriting.mean < 0);
  return {
    claim: "C7",
    lesson: "2.3-non-linear",
    verdict,
    numbers: [
      [points(spirals), "percentage points on spirals"],
      [points(handwriting), "percentage points on handwriting"],
    ],
    text: "Eight plain layers of ReLUs against one with as many parameters, by the share of new rows that they get right. What a deep network could do is not what training finds.",
  };
}

function cheaper(): Finding {
  const alone = stored("C14").of("C14");
  const layer = stored("C2").of("C2");
  const { verdict } = stored("C2");
  holds("C2", verdict === "does not hold", alone.mean > Math.log(2), Math.abs(layer.mean) < 0.1);
  return {
    claim: "C2",
    lesson: "1-role",
    verdict,
    numbers: [
      [factor(alone), "as fast as the sigmoid, by itself"],
      [factor(layer), "as fast in a layer of 64 inputs"],
    ],
    text: "A neuron multiplies and adds 64 times before it calls its activation once. So ReLU’s price decides nothing there.",
  };
}

/** The findings as HTML. */
export const findings = (): string =>
  `<div class="findings">${[faster(), deeper(), cheaper()].map(html).join("")}</div>`;

const html = ({ claim, lesson, verdict, numbers, text }: Finding): string =>
  `<article><h3>“${claims[claim]}”</h3><dl>${numbers.map(([number, counts]) => `<div><dt>${number}</dt><dd>${counts}</dd></div>`).join("")}</dl>` +
  `<p>${text}</p><p class="verdict">Claim ${claim}: ${verdict} here · <a href="${lesson}.html">the lesson</a></p></article>`;
