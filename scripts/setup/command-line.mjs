import { parseArgs } from "node:util";
import { Problem } from "./problem.mjs";

/**
 * What the command was given: names, and those of its `flags` that are set. Throws where it has no such flag.
 *
 *     const { names, set } = commandLine("readme"); // npm run screenshots -- 3.01-sigmoid --readme
 *
 * @param {string[]} flags
 */
export function commandLine(...flags) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: /** @type {const} */ ("boolean") }]));
  const { values, positionals } = parseArgs({ options, strict: false, allowPositionals: true });
  const set = Object.keys(values);
  const unknown = set.find((name) => !flags.includes(name));
  if (unknown === undefined) return { names: positionals, set: new Set(set) };
  const known =
    flags.length > 0 ? `there is ${flags.map((flag) => `--${flag}`).join(", ")}` : "there are none";
  throw new Problem(`There is no option ${unknown.length > 1 ? "--" : "-"}${unknown}; ${known}.`);
}

/**
 * Those of `known` that are named, by default all. Throws where there is none of that name.
 *
 * @param {string} what such as `notebook`
 * @param {readonly string[]} names
 * @param {readonly string[]} known
 */
export function namedOf(what, names, known) {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Problem(`There is no ${what} "${unknown}"; there are ${known.join(", ")}.`);
  return names.length > 0 ? names : known;
}
