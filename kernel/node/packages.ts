import { join } from "node:path";
import ts from "@tslab/typescript-for-tslab";

/**
 * A notebook may lie anywhere: a home folder, a teacher's folder of submissions. `require` finds the course's packages
 * there by NODE_PATH, which the kernelspec sets; this shows the compiler the same ones, in the notebook's node_modules.
 */
export function findOurPackages(): void {
  const ours = process.env.NODE_PATH;
  if (!ours) return;
  const theirs = join(process.cwd(), "node_modules");
  const { sys } = ts;
  const { fileExists, directoryExists, readFile, realpath } = sys;
  const found = (path: string): string => {
    if (!path.startsWith(theirs) || fileExists(path) || directoryExists(path)) return path;
    return ours + path.slice(theirs.length);
  };
  sys.fileExists = (path) => fileExists(found(path));
  sys.directoryExists = (path) => directoryExists(found(path));
  sys.readFile = (path, encoding) => readFile(found(path), encoding);
  if (realpath) sys.realpath = (path) => realpath(found(path));
}
