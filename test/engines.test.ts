import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

// The standard leaves the last bits of Math.exp, Math.sin, x ** y and the like to each JavaScript engine. Data and
// training, which must be the same in all of them, use lib/activations/numerics and what the standard fixes to the bit.

const lib = new URL("../lib/", import.meta.url);

/** What the standard fixes. */
const exact =
  /^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN2|LN10|LOG2E|LOG10E|PI|SQRT1_2|SQRT2)$/;

/** Strings and comments, in which a name does no harm. A template stays: it may hold code. */
const words = /"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/.*/g;

/** Uses of Math that are left to the engine, and powers other than a whole power of 2. */
function approximations(source: string): string[] {
  const code = source.replace(words, (text) => (text.startsWith('"') ? '""' : ""));
  const names = [...code.matchAll(/\bMath\b(?:\s*\.\s*(\w+))?/g)].filter(
    ([, name]) => !exact.test(name ?? ""),
  );
  const powers = code.replace(/(?<![\w.])2 \*\* -?\d+(?![\w.])/g, "").match(/.*\*\*.*/g) ?? [];
  return [...names.map(([use]) => use), ...powers.map((line) => line.trim())];
}

for (const folder of ["activations", "network"])
  test(`lib/${folder} uses no function whose bits depend on the engine`, () => {
    const files = readdirSync(new URL(folder, lib), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    assert.ok(files.length > 20);
    for (const file of files)
      assert.deepEqual(approximations(readFileSync(new URL(`${folder}/${file}`, lib), "utf8")), [], file);
  });

test("such a function is found wherever it stands", () => {
  assert.deepEqual(approximations("const y = Math.exp(x) + Math.sqrt(x);"), ["Math.exp"]);
  assert.deepEqual(approximations("const { exp } = Math;"), ["Math"]);
  assert.deepEqual(approximations("`about $" + "{Math.tanh(x)}`"), ["Math.tanh"]);
  assert.deepEqual(approximations("const seed = Math.random();"), ["Math.random"]);
  assert.deepEqual(approximations("x ** 2"), ["x ** 2"]);
  assert.deepEqual(approximations("beta **= t"), ["beta **= t"]);
  assert.deepEqual(approximations("2 ** -0.5; 12 ** 3; 2 ** n;"), ["2 ** -0.5; 12 ** 3; 2 ** n;"]);
  assert.deepEqual(approximations('2 ** -52; f("Math.exp(x)"); /** x ** 2 */ // Math.exp'), []);
});
