import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as library from "../lib";

const folder = new URL("../lib/", import.meta.url);

// What lib/notebook does can be seen in a notebook only.
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^(dist|node_modules|notebook)\b/.test(file))
  .sort();

/** The examples of a source: the lines below `@example` in each documentation comment. */
const examplesIn = (source: string): string[] =>
  [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)]
    .flatMap(([, comment]) => comment.split("@example").slice(1))
    .map((text) => text.replace(/^\s*\* ?/gm, "").trim());

/** Turns each line `expression; // expected` into a comparison. Other lines run as they are. */
const withChecks = (example: string): string =>
  example.replace(
    /^(?!const |let )(.+?);\s+\/\/ (.+)$/gm,
    (_, actual, expected) => `same((${actual}), (${expected}), ${JSON.stringify(actual)});`,
  );

const same = (actual: unknown, expected: unknown, text: string) => assert.deepEqual(actual, expected, text);

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

for (const file of files) {
  const examples = examplesIn(readFileSync(new URL(file, folder), "utf8"));
  for (const [index, example] of examples.entries())
    test(`${file}, example ${index + 1}, does what it says`, async () => {
      const code = withChecks(example);
      assert.match(code, /^same\(/m, `nothing is expected in:\n${example}`);
      const own = await import(new URL(file, folder).href);
      const scope: Record<string, unknown> = { ...library, ...own, same };
      await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope));
    });
}
