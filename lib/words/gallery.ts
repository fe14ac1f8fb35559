import { formatNumber, formatRange } from "./number";

export const galleryTitle = (shown: number, all: number): string =>
  `${shown} of ${all} functions. Click on one to open it.`;

/** The names of the rows of a function's page. */
export const facts = { range: "range", convention: "at a kink", source: "from" };

export const rangeFact = (range: string): string => formatRange(range, 6);

export const parameterFact = (meaning: string, standard: number): string =>
  `${meaning}; by default ${formatNumber(standard)}`;
