import { tracing } from "../core/trace";

// Bundled in the place of the compiler that tslab asks for: the same one, which traces lines.
module.exports = tracing(require("typescript-of-tslab"));
