import { spawnSync } from "node:child_process";
import { Problem } from "./problem.mjs";

/** The oldest Python that JupyterLab runs on. */
export const oldestPython = "3.10";

const install = `Install Python ${oldestPython} or newer (Debian, Ubuntu: sudo apt install python3 python3-venv) and try again.`;

/** The command of a Python that can make virtual environments. */
export function findPython() {
  const versions = ["python3", "python"].map((python) => ({ python, version: versionOf(python) }));
  const present = versions.filter(({ version }) => version);
  if (!present.length) throw new Problem(`No Python found. ${install}`);

  const recent = present.find(({ version }) => minor(version) >= minor(oldestPython));
  if (!recent) throw new Problem(`Python ${present[0].version} is too old. ${install}`);

  if (!succeeds(recent.python, "import venv, ensurepip"))
    throw new Problem(
      `Python ${recent.version} has no venv module. Install it (Debian, Ubuntu: sudo apt install python3-venv) and try again.`,
    );
  return recent.python;
}

/**
 * Whether a Python has JupyterLab 4 or newer, and nbconvert.
 *
 * @param {string} python
 */
export const hasJupyterLab = (python) =>
  succeeds(
    python,
    "from importlib.metadata import version as v; v('nbconvert'); assert int(v('jupyterlab').split('.')[0]) >= 4",
  );

/**
 * @param {string} python
 * @returns {string} such as `3.11`; empty where there is no such Python, or it is Python 2
 */
function versionOf(python) {
  const code = "import sys; print('%d.%d' % sys.version_info[:2])";
  const { status, stdout } = spawnSync(python, ["-c", code], { encoding: "utf8" });
  return status === 0 && stdout.startsWith("3.") ? stdout.trim() : "";
}

/** @param {string} version */
const minor = (version) => Number(version.split(".")[1]);

/**
 * @param {string} python
 * @param {string} code
 */
const succeeds = (python, code) => spawnSync(python, ["-c", code]).status === 0;
