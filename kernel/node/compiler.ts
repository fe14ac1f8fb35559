import { adapted } from "../core/compiler";

// Loaded before tslab: puts the adapted compiler in the place of the one that tslab will ask for.

const name = "@tslab/typescript-for-tslab";
const compiler = require(name);
const module = require.cache[require.resolve(name)];
if (module) module.exports = adapted(compiler);
