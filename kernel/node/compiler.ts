import Module from "node:module";
import { join } from "node:path";
import { adapted } from "../core/compiler";

// Loaded before tslab: puts the adapted compiler in the place of the one that tslab will ask for. It is the same one with
// short names (see scripts/kernel-code.mjs): 14 MB less of memory.

const name = require.resolve("@tslab/typescript-for-tslab");
const compiler = require(join(__dirname, "../dist/typescript.cjs"));
compiler.sys.getExecutingFilePath = () => name; // beside it are the types of the language

const module = new Module(name);
module.exports = adapted(compiler);
module.loaded = true;
require.cache[name] = module;
