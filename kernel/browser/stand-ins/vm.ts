import { evaluate } from "../evaluate";

module.exports = { runInThisContext: evaluate };
