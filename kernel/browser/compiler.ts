import { adapted } from "../core/compiler";

// Bundled in the place of the compiler that tslab asks for: the same one, adapted.
module.exports = adapted(require("typescript-of-tslab"));
