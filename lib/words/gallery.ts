import { type Shape, shapeWords } from "./figure";
import { formatNumber, formatRange } from "./number";

export const galleryTitle = (shown: number, all: number): string =>
  `${shown} of ${all} functions. Solid: f. Dashed: its slope f′. A square of the grid is 1 by 1, and the thick lines are the axes. A click on a picture opens its page.`;

/** The families of the gallery, and what makes one. */
export const families = {
  "s-shaped": ["S-shaped", "both tails level off, never falls"],
  wave: ["Waves and bumps", "bounded, rises and falls"],
  rectifier: ["Rectifiers", "one tail levels off, never falls"],
  dip: ["Rectifiers with a dip", "one tail levels off, falls somewhere"],
  open: ["Open on both sides", "no tail levels off"],
} as const;

export const familyTitle = (family: keyof typeof families, count: number): string => {
  const [name, rule] = families[family];
  return `${name} (${count}): ${rule}`;
};

export const thumbnailAlt = (label: string, f: Shape, slope: Shape): string =>
  `${label}: f ${shapeWords(f)}. The slope ${shapeWords(slope)}.`;

/** The names of the rows of a function's page. */
export const facts = {
  range: "range",
  slope: "slope",
  kinks: "kinks, jumps",
  centre: "centre",
  tails: "tails",
  cost: "cost",
  start: "start",
  convention: "there we return",
  source: "from",
};

export const frameworks = { keras: "Keras", pytorch: "PyTorch", jax: "JAX" } as const;

const short = (value: number): string => formatNumber(value, 3);

export const rangeFact = (range: string): string => formatRange(range, 3);

export const slopeFact = ({
  least,
  largest,
  at0,
}: {
  least: number;
  largest: number;
  at0: number;
}): string => {
  const between = `from ${short(least)} to ${short(largest)} for x from −6 to 6`;
  return Number.isFinite(at0) ? `${between}; ${short(at0)} at 0` : between;
};

export const kinksFact = (kinks: readonly number[]): string =>
  kinks.length === 0 ? "none" : `at ${kinks.map(short).join(", ")}`;

export const centreFact = (mean: number): string =>
  `mean ${short(Math.abs(mean) < 1e-12 ? 0 : mean)} for normal inputs of variance 1`;

export const tailsFact = ([left, right]: readonly [number, number]): string =>
  `${tail(left)} on the left, ${tail(right)} on the right`;

const tail = (limit: number): string => (Number.isNaN(limit) ? "no limit" : `to ${short(limit)}`);

export const costFact = (calls: readonly string[]): string =>
  calls.length === 0 ? "arithmetic only" : `calls ${calls.join(", ")}`;

export const startFact = (gain: number): string => `gain ${short(gain)}`;

/** A framework's name of a function, and what is different there. */
export const elsewhereFact = (name: string | undefined, difference: string | undefined): string =>
  [name, difference && `differs: ${minus(difference)}`].filter(Boolean).join("; ");

/** What differs in the frameworks, in one sentence. */
export const differsSentence = (
  differs: Readonly<Partial<Record<keyof typeof frameworks, string>>>,
): string => {
  const parts = Object.entries(frameworks).flatMap(([key, name]) => {
    const difference = differs[key as keyof typeof frameworks];
    return difference ? [`${name}: ${minus(difference)}`] : [];
  });
  return `Elsewhere it differs. ${parts.join(". ")}.`;
};

export const conventionFact = (convention: string): string => minus(convention.replaceAll("'", "′"));

/** A hyphen before a number is a minus. */
const minus = (text: string): string => text.replace(/(?<![\w\p{L}])-(?=[\d∞])/gu, "−");

export const parameterFact = (meaning: string, standard: number): string =>
  `${minus(meaning)}; by default ${formatNumber(standard, 5)}`;
