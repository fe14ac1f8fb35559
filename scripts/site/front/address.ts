import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/folders.mjs";

/** `owner/name` of the repository on GitHub, as package.json's `repository` has it; where that says nothing, as a workflow there knows it. */
export function repositoryName(): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return repositoryIn(repository) ?? process.env.GITHUB_REPOSITORY;
}

/** @example repositoryIn("github:owner/name"); // "owner/name" */
export const repositoryIn = (repository: string | undefined): string | undefined =>
  /^github:([\w.-]+\/[\w.-]+)$/.exec(repository ?? "")?.[1];
