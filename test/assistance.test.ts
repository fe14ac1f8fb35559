import "../kernel/node/compiler"; // before tslab
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createConverter } from "tslab/dist/converter";
import { createExecutor } from "tslab/dist/executor";
import { createAssistance } from "../kernel/core/assistance";
import { claims, exercises } from "../lib";

const node = createConverter({ isJS: false, isBrowser: false });
const executor = createExecutor(process.cwd(), { node, browser: node, close: () => node.close() }, console);
const { complete, inspect } = createAssistance(executor);
after(() => executor.close());

/** A cell with | for the cursor; places are counted in code points. */
function at(marked: string): [code: string, cursor: number] {
  const [before = "", behind] = marked.split("|");
  assert.notEqual(behind, undefined);
  return [before + behind, [...before].length];
}

const namesAt = (marked: string) => complete(...at(marked)).matches as string[];
const placeAt = (marked: string) => {
  const { cursor_start, cursor_end } = complete(...at(marked));
  return [cursor_start, cursor_end];
};
const toldAt = (marked: string) => (inspect(...at(marked)).data as Record<string, string>)["text/plain"];

test("before the cell with the imports has run, names and ids are there all the same", () => {
  assert.deepEqual(namesAt('exercise("|").'), Object.keys(exercises).sort(inNumbers));
  assert.ok(namesAt("gelu.|").includes("derivative"));
  assert.match(toldAt("gelu|") ?? "", /Hendrycks/);
  assert.match(toldAt("gelu(|") ?? "", /Hendrycks/);
  assert.equal(toldAt("nothingOfOurs|"), undefined);
});

test("what an activation has comes before what every function has", async () => {
  assert.ok(await executor.execute('import { claim, exercise, plot, sigmoid } from "why-relu";'));
  const names = namesAt("sigmoid.|");
  const last = ["derivative", "domain", "definition", "map", "name", "with"].map((name) =>
    names.indexOf(name),
  );
  const first = ["apply", "arguments", "bind", "call", "length"].map((name) => names.indexOf(name));
  assert.ok(Math.min(...last) >= 0 && Math.max(...last) < Math.min(...first), String(names));
  assert.deepEqual(namesAt("sigmoid.de|").slice(0, 2), ["definition", "derivative"]);
});

test("what the cells have declared comes before what every program has", async () => {
  assert.ok(await executor.execute("const parts = [1, 2];"));
  assert.deepEqual(namesAt("p|").slice(0, 2), ["parts", "plot"]);
  assert.equal(namesAt("(pace: number) => { p|")[0], "pace");
  assert.ok(namesAt("p|").includes("parseFloat"));
});

test("between quotes there are the ids that go on as they begin, in their order, and packages", () => {
  assert.deepEqual(namesAt('exercise("3.4|")').slice(0, 2), ["3.4a", "3.4b"]);
  assert.deepEqual(placeAt('exercise("3.|4a", 2)'), [10, 14]);
  assert.deepEqual(placeAt('exercise("3.|'), [10, 12]);
  assert.deepEqual(namesAt("claim('|'"), Object.keys(claims));
  assert.deepEqual(namesAt('import { relu } from "|').slice(0, 2), ["why-relu", "tslab"]);
  assert.deepEqual(namesAt('import { relu } from "why|";'), ["why-relu"]);
  assert.deepEqual(namesAt('"a| word"'), []);
});

test("inside a call the function that is called is told of, unless the cursor is at another name", () => {
  for (const cell of ["plot(|", "plot(sigmoid, {|", "plot(|)", "plot(sigmoid, { tangent: true |"])
    assert.match(toldAt(cell) ?? "", /plot<.*\n.*\n\nDraws an activation/, cell);
  assert.match(toldAt("plot(sigmoid, { tan|gent: true") ?? "", /CurveOptions\.tangent/);
  assert.match(toldAt("plot(sigmoid.with({|") ?? "", /with other parameters/);
  assert.equal(toldAt("plot(() => {| })"), undefined);
  assert.equal(toldAt("plot(sigmoid);  |"), undefined);
});

test("of an activation that is called the documentation is told, too", () => {
  for (const cell of ["sigm|oid(0.5)", "sigmoid(|0.5)"])
    assert.match(toldAt(cell) ?? "", /sigmoid\(x: number\): number[\s\S]*Verhulst/, cell);
});

test("places are counted in code points, as Jupyter does", () => {
  assert.deepEqual(placeAt("`𝑥😀`; sigmoid.der|"), [14, 17]);
  assert.deepEqual(placeAt('"𝑥😀"; exercise("3.4|")'), [16, 19]);
  assert.match(toldAt("`𝑥😀`; plot(|") ?? "", /Draws an activation/);
  assert.match(toldAt("`𝑥😀`; sigmoi|d") ?? "", /sigmoid/);
});

function inNumbers(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
