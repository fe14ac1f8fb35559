import { evaluate } from "./evaluate";

const modules = new Map<string, unknown>();

/** Makes a package known to the cells, and to one another. */
export const addPackage = (name: string, exports: unknown): void => void modules.set(name, exports);

/** `require` as far as it goes in a browser. Node's own modules can be imported; using one says that it is not there. */
export function requireHere(name: string): unknown {
  const found = modules.get(name);
  if (found) return found;
  if (name.startsWith("node:")) return absent(name);
  const names = [...modules.keys()].map((each) => `"${each}"`).join(" and ");
  throw Object.assign(new Error(`Cannot find module '${name}'. In the browser there are ${names}.`), {
    code: "MODULE_NOT_FOUND",
  });
}

const absent = (name: string): unknown =>
  new Proxy(
    {},
    {
      get(_target, key) {
        if (key === "__esModule" || typeof key === "symbol") return undefined;
        return () => {
          throw new Error(`${name} has no ${key} in a browser: there is no disk and no process.`);
        };
      },
    },
  );

/** Runs the text of a CommonJS module, and gives what it exports. */
export function load(name: string, text: string): unknown {
  const module = { exports: {} };
  const run = evaluate<(...args: unknown[]) => void>(
    `(function (module, exports, require) {${text}\n})\n//# sourceURL=${name}.js`,
  );
  run(module, module.exports, requireHere);
  return module.exports;
}
