import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { pack } from "./handwriting/pack";

/**
 * Writes lib/network/data/handwriting/pictures.ts from the file of the original, 64 pixels and a label a line:
 * `node --import tsx scripts/handwriting.ts digits.csv.gz`. The file is in the wheel of scikit-learn.
 */
const rows = gunzipSync(readFileSync(process.argv[2]))
  .toString()
  .trim()
  .split("\n")
  .map((line) => line.split(",").map(Number));

const labels = rows.map((row) => row[64]);
const { symbols, pairs, texts } = pack(rows.map((row) => row.slice(0, 64)));

const source = `/**
 * Written by scripts/handwriting.ts. A line for each picture: its digit, then its 64 pixels, line after line.
 * The first 17 symbols are the levels of ink from 0 to 16; each of the others stands for a pair of earlier symbols
 * (byte pair encoding, Gage, 1994).
 * E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, 1998,
 * https://doi.org/10.24432/C50P49, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/): packed, else unchanged.
 */
export const symbols: string =
  "${symbols}";

export const pairs: string =
  "${pairs.join(" ")}";

export const pictures: string = \`
${texts.map((text, row) => labels[row] + text).join("\n")}
\`;
`;

writeFileSync(fileURLToPath(new URL("../lib/network/data/handwriting/pictures.ts", import.meta.url)), source);
