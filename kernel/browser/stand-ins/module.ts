import { evaluate } from "../evaluate";
import { requireHere } from "../packages";

/** What tslab asks of Node's `module`: a `require`, and modules that cells make with `@module`. */
class Module {
  exports = {};
  require = requireHere;
  static createRequire = () => requireHere;
  static _nodeModulePaths = (): string[] => [];
  _compile(code: string): void {
    const run = evaluate<(...args: unknown[]) => void>(`(function (exports, require, module) {${code}\n})`);
    run(this.exports, (name: string) => this.require(name), this);
  }
}

module.exports = Module;
