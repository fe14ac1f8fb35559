/** The Python that has JupyterLab and nbconvert, and the environment under which they know the kernel. */
export function jupyter() {
  ready ??= import("../setup/index.mjs").then(({ setUp }) => setUp());
  return ready;
}

let ready: Promise<{ python: string; env: NodeJS.ProcessEnv }> | undefined;
