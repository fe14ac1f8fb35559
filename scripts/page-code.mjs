// Makes the code that a playground runs in the page, of the library's own sources: part of `npm run build`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./setup/bundle.mjs";
import { root } from "./setup/folders.mjs";

/**
 * What the page needs of an activation is its functions and its name. Its formulas, facts and sources stay away: a third
 * of the size. A property of a definition ends where the next one begins, indented by two spaces as Biome writes it.
 */
const left = /^ {2}(branches|range|source|elsewhere|differs|convention): [\s\S]*?(?=^ {2}\w|^\}\))/gm;
const meaning = /meaning: "[^"]*"/g;

/** @param {string} name of a property */
const empty = (name) => ({ branches: "branches: [],", range: 'range: "",' })[name] ?? "";

/** @type {import("esbuild").Plugin} */
const withoutFormulas = {
  name: "without formulas",
  setup({ onLoad }) {
    onLoad({ filter: /activations[\\/]families[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replace(left, (_, name) => empty(name))
        .replace(meaning, 'meaning: ""'),
      loader: "ts",
    }));
  },
};

await bundle({
  entryPoints: [join(root, "lib/notebook/playground/page/page.ts")],
  outfile: join(root, "lib/dist/notebook/playground/page.js"),
  ...{ minify: true, charset: "utf8", target: "es2022" },
  ...{ format: "iife", globalName: "playground" },
  plugins: [withoutFormulas],
});
