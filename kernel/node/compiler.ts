import { tracing } from "../core/trace";

// Loaded before tslab: puts a compiler that traces lines in the place of the one that tslab will ask for.

const name = "@tslab/typescript-for-tslab";
const compiler = require(name);
const module = require.cache[require.resolve(name)];
if (module) module.exports = tracing(compiler);
