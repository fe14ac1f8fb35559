import type ts from "@tslab/typescript-for-tslab";

const none = { close() {} };

/** The compiler's view of a disk that is a record of files by their paths, all below `/`. */
export function systemOf(files: ReadonlyMap<string, string>, directory: string): ts.System {
  const children = childrenOf([...files.keys(), `${directory}/x`]);
  const absolute = (path: string) => normal(path.startsWith("/") ? path : `${directory}/${path}`);
  const isDirectory = (path: string) => children.has(absolute(path));
  return {
    args: [],
    newLine: "\n",
    useCaseSensitiveFileNames: true,
    write() {},
    readFile: (path) => files.get(absolute(path)),
    writeFile() {},
    createDirectory() {},
    fileExists: (path) => files.has(absolute(path)),
    directoryExists: isDirectory,
    getDirectories: (path) =>
      [...(children.get(absolute(path)) ?? [])].filter((name) => isDirectory(`${path}/${name}`)),
    readDirectory: () => [],
    getCurrentDirectory: () => directory,
    getExecutingFilePath: () => "/typescript/lib/typescript.js",
    resolvePath: absolute,
    realpath: (path) => path,
    exit() {},
    createHash: hash,
    watchFile: () => none,
    watchDirectory: () => none,
  };
}

/** The names in each folder. */
function childrenOf(paths: readonly string[]): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>();
  for (const path of paths) {
    const names = path.split("/").slice(1);
    for (const [depth, name] of names.entries()) {
      const folder = `/${names.slice(0, depth).join("/")}`;
      children.set(folder, (children.get(folder) ?? new Set()).add(name));
    }
  }
  return children;
}

function normal(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name && name !== ".") names.push(name);
  }
  return `/${names.join("/")}`;
}

/** djb2 (D. J. Bernstein): the compiler compares versions of a file by it. */
function hash(text: string): string {
  let value = 5381;
  for (let i = 0; i < text.length; i++) value = (value * 33) ^ text.charCodeAt(i);
  return `${value >>> 0} ${text.length}`;
}
