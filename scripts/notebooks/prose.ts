import { lexer, type Token, walkTokens } from "marked";
import * as library from "../../lib/index";
import { addedCell, type Cell, joined, type Output, sourceOf } from "./notebook";

/** A number as prose writes it. */
interface Written {
  text: string;
  value: number;
  decimals: number;
  /** "percent", "%" or "points" stand behind it: 38 may be 0.38 in a table. */
  isShare: boolean;
}

/** Expressions by the number that each of them explains, as its cell writes it: `{ "0.307": "1 - Math.log(2)" }`. */
const explanationsOf = (cell: Cell): Readonly<Record<string, string>> => cell.metadata.numbers ?? {};

export const explanationId = "explanations";

/**
 * A cell that works out what explains the numbers of the prose: a record for each cell. The expressions may use the
 * lesson's own names, and all that the library exports.
 */
export function explanationCell(prose: readonly Cell[]): Cell {
  const records = prose.map((cell) => {
    const entries = Object.entries(explanationsOf(cell));
    return `{ ${entries.map(([text, expression]) => `"${text}": Number(${expression})`).join(", ")} }`;
  });
  const lesson = wordsOf(
    prose
      .filter(({ cell_type }) => cell_type === "code")
      .map(sourceOf)
      .join("\n"),
  );
  const imported = [...wordsOf(records.join())].filter((word) => word in library && !lesson.has(word));
  const imports = imported.length ? `import { ${imported.join(", ")} } from "why-relu";\n` : "";
  return addedCell(explanationId, `${imports}console.log(JSON.stringify([${records.join(", ")}]));`);
}

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}_$][\p{L}\d_$]*/gu));

/**
 * What is wrong with the numbers of a cell of prose: each must be shown by a cell of code, or explained by an
 * expression that comes out as it is written.
 */
export function* proseFaults(
  cell: Cell,
  shown: readonly number[],
  explained: Readonly<Record<string, number>>,
): Generator<string> {
  const written = claimedNumbers(sourceOf(cell));
  for (const number of written) {
    const value = explained[number.text];
    if (value === undefined ? !isShown(number, shown) : !isShown(number, [Math.abs(value)]))
      yield value === undefined
        ? `says ${number.text}, which no cell of the lesson shows and no expression explains`
        : `says ${number.text}; its expression gives ${value}`;
  }
  for (const text of Object.keys(explained))
    if (!sourceOf(cell).includes(text)) yield `explains ${text}, which it does not say`;
}

/**
 * The numbers that a run should show: those with decimals, and whole ones from 10 on. None is asked for where its
 * paragraph names a source (a year, or an address) or asks for a prediction, nor in code, links, names and minutes.
 */
function claimedNumbers(markdown: string): Written[] {
  return lexer(markdown).flatMap((block) => {
    const prose = textOf(block);
    return namesSource(block, prose) || isQuestion(block) ? [] : writtenIn(prose);
  });
}

function textOf(block: Token): string {
  if (block.type === "heading" || block.type === "code") return "";
  const texts: string[] = [];
  const links: string[] = [];
  walkTokens([block], (token) => {
    if (token.type === "link") links.push(token.text);
    else if (token.type === "text" && !token.tokens) texts.push(token.raw);
  });
  return links.reduce((text, link) => text.replace(link, " "), texts.join(" "));
}

/** A guess is no claim: its choices may be wrong. */
const isQuestion = ({ raw }: Token): boolean => raw.startsWith("**Predict:**");

const namesSource = ({ raw }: Token, prose: string): boolean =>
  /\]\(https?:/.test(raw) || /\b(19|20)\d\d\b/.test(prose);

/** Numbers of lessons and the like, minutes, and what belongs to a name: C27, layer-10. */
const names =
  /\b(lessons?|exercises?|sections?|version|seeds?) \d+(\.\d+)*[a-z]?((,| and| to) \d+(\.\d+)*[a-z]?)*|\d+( to \d+)? minutes|(?<=[A-Za-z]-?)\d+(\.\d+)?/gi;

const number = /(?<![\w.])(\d+\.\d+|\d{2,})(?![\w.]*\d)( ?%| percent| (?:percentage )?points)?/g;

const writtenIn = (prose: string): Written[] =>
  [
    ...prose
      .replace(/(?<=\d) (?=\d{3}\b)/g, "")
      .replace(names, " ")
      .matchAll(number),
  ].map(([, text, unit]) => ({
    text,
    value: Number(text),
    decimals: text.split(".")[1]?.length ?? 0,
    isShare: unit !== undefined,
  }));

/** Every number that a reader meets in an executed cell: in its code and in what it shows. */
export const shownNumbers = (cell: Cell): number[] =>
  [sourceOf(cell), ...(cell.outputs ?? []).map(readable)].flatMap(numbersIn);

/** An output's text, and the alternative texts of its figures, without the figures' data. */
const readable = ({ text, data = {} }: Output): string =>
  [
    joined(text),
    joined(data["text/plain"]),
    joined(data["text/html"])
      .replace(/<script.*?<\/script>/gs, " ")
      .replace(/<[^>]*?aria-label="([^"]*)"[^>]*>/g, " $1 ")
      .replace(/<[^>]*>/g, " "),
  ].join(" ");

const numbersIn = (text: string): number[] =>
  [
    ...text
      .replace(/&#?\w+;/g, " ")
      .replaceAll("_", "")
      .matchAll(/\d+(?:\.\d+)?|\.\d+/g),
  ].map(([digits]) => Number(digits));

/** Whether a shown number, rounded as the prose rounds, is the written one. */
const isShown = ({ value, decimals, isShare }: Written, shown: readonly number[]): boolean =>
  shown.some((exact) => rounds(exact, value, decimals) || (isShare && rounds(100 * exact, value, decimals)));

const rounds = (exact: number, written: number, decimals: number): boolean =>
  Math.abs(exact - written) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
