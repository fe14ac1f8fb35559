import { join } from "node:path";
import ts from "@tslab/typescript-for-tslab";

const node = /[\\/]node_modules[\\/]@types[\\/]node(?=[\\/]|$)/;
const installed = /[\\/](node_modules|lib[\\/]dist)[\\/]/;
const typeRoot = /[\\/]node_modules[\\/]@types[\\/]?$/;

/**
 * Shows the compiler another disk. A notebook may lie anywhere (a home folder, a teacher's folder of submissions):
 * the course's packages, which `require` finds by the kernelspec's NODE_PATH, appear in its node_modules. And Node's own
 * types are the few that a notebook needs. Installed files are not watched: a change of one, in the midst of a cell, would
 * have the compiler fail.
 */
export function findPackages(nodeTypes: string): void {
  const theirs = join(process.cwd(), "node_modules");
  const ours = process.env.NODE_PATH ?? theirs;
  const { sys } = ts;
  const { fileExists, directoryExists, readFile, realpath, getDirectories, watchFile } = sys;

  function found(path: string): string {
    if (node.test(path)) return path.replace(new RegExp(`^.*${node.source}`), () => nodeTypes);
    if (!path.startsWith(theirs) || fileExists(path) || directoryExists(path)) return path;
    return ours + path.slice(theirs.length);
  }

  sys.fileExists = (path) => fileExists(found(path));
  sys.directoryExists = (path) => directoryExists(found(path));
  sys.readFile = (path, encoding) => readFile(found(path), encoding);
  sys.getDirectories = (path) => (typeRoot.test(path) ? ["node"] : getDirectories(found(path)));
  sys.watchFile = (path, ...rest) =>
    installed.test(path) || !watchFile ? { close() {} } : watchFile(path, ...rest);
  if (realpath) sys.realpath = (path) => realpath(found(path));
}
