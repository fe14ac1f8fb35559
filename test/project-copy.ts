import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after } from "node:test";
import { root, venv } from "../scripts/setup/folders.mjs";

const scratch = mkdtempSync(join(tmpdir(), "why-relu-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A new empty folder, removed after the tests. */
export const emptyFolder = () => mkdtempSync(join(scratch, "folder-"));

const generated = [
  "node_modules",
  ".npm",
  ".references",
  ".reading",
  ".site",
  "dist",
  ".venv",
  ".jupyter",
  ".git",
];

/** The project as a fresh clone has it, in a folder with spaces and Korean letters. */
export function freshCopy() {
  const copy = join(emptyFolder(), "왜 ReLU 인가");
  cpSync(root, copy, { recursive: true, filter: (source) => !generated.includes(basename(source)) });
  return copy;
}

/** A fresh copy with the npm packages: links to the project's own, but its own library. */
export function copyWithPackages() {
  const copy = freshCopy();
  const packages = join(root, "node_modules");
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(packages))
    symlinkSync(name === "why-relu" ? "../lib" : join(packages, name), join(copy, "node_modules", name));
  return copy;
}

/** Lends a copy the project's own Python environment, if it has one; else an active one is used. */
export function lendEnvironment(copy: string) {
  if (existsSync(venv)) symlinkSync(venv, join(copy, ".venv"));
}

/** Lets every user read a copy. */
export function openToAll(copy: string) {
  for (const folder of [scratch, join(copy, ".."), copy]) chmodSync(folder, 0o755);
}
