import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

const lib = join(__dirname, "..", "lib");

/** What each folder of the library may import from. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  words: [],
  activations: [],
  symbolic: ["activations"],
  charts: ["words", "activations"],
  network: ["activations"],
  lessons: ["words", "activations", "symbolic", "charts", "network"],
  notebook: ["words", "activations", "symbolic", "charts", "network", "lessons"],
};

/** The sources of a folder by their paths in the library. */
const sources = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(join(lib, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, file))
      .map((file) => [file, readFileSync(join(lib, file), "utf8")]),
  );

/** The folders and packages that a source imports from. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|require\(|import\() ?"([^"]+)"/g)].map(([, path]) => path);

for (const [folder, others] of Object.entries(allowed))
  test(`${folder} imports nothing from above it`, () => {
    const files = [...sources(folder).values()];
    assert.ok(files.length > 0);
    for (const path of files.flatMap(importsOf)) {
      const other = Object.keys(allowed).find(
        (each) => path.startsWith("../") && path.split("/").includes(each),
      );
      assert.ok(!other || other === folder || others.includes(other), `${folder} imports ${path}`);
      if (folder !== "notebook") assert.notEqual(path, "tslab");
    }
  });

/** The files that each file imports, types included. */
function importGraph(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const fileOf = (path: string) =>
    [path, `${path}.ts`, join(path, "index.ts")].find((each) => files.has(each));
  return new Map(
    [...files].map(([file, source]) => {
      const paths = importsOf(source).filter((path) => path.startsWith("."));
      return [file, paths.flatMap((path) => fileOf(normalize(join(dirname(file), path))) ?? [])];
    }),
  );
}

/** A way along the imports that comes back to where it began, if there is one. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  function from(file: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = from(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  }
  for (const file of graph.keys()) {
    const circle = from(file, []);
    if (circle) return circle;
  }
  return undefined;
}

test("no file of the library imports itself in a circle", () => {
  const graph = importGraph(new Map(Object.keys(allowed).flatMap((folder) => [...sources(folder)])));
  assert.ok([...graph.values()].flat().length > graph.size, "a file imports more than one other on average");
  assert.equal(circleIn(graph), undefined);
});

test("a circle of imports is found, also where it consists of types", () => {
  const graph = importGraph(
    new Map([
      ["a/start.ts", 'import { b } from "./b";'],
      ["a/b.ts", 'import { c } from "../c";'],
      ["c/index.ts", 'export * from "./c";'],
      ["c/c.ts", 'import { type B, b } from "../a/b";'],
    ]),
  );
  assert.deepEqual(circleIn(graph), ["a/b.ts", "c/index.ts", "c/c.ts", "a/b.ts"]);
});
