import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../setup/folders.mjs";

/** A JupyterLab that runs for a test or a screenshot. */
export interface Lab {
  /** The address that it printed, with its token. */
  address: URL;
  stop(): Promise<void>;
}

export interface LabOptions {
  /** The folder that it serves, by default the project. */
  folder?: string;
  /** Which cells are in the page; by default as JupyterLab has it. */
  windowingMode?: "none";
}

/**
 * Starts JupyterLab by `npm start` and waits until it answers. Its settings are its own and temporary: the theme
 * follows the browser's colour scheme, and nothing is saved by itself.
 */
export async function startLab({ folder, windowingMode }: LabOptions = {}): Promise<Lab> {
  const state = mkdtempSync(join(tmpdir(), "lab-"));
  const settings = join(state, "settings");
  write(join(settings, "@jupyterlab/apputils-extension/themes.jupyterlab-settings"), {
    "adaptive-theme": true,
  });
  write(join(settings, "@jupyterlab/docmanager-extension/plugin.jupyterlab-settings"), { autosave: false });
  write(join(settings, "@jupyterlab/apputils-extension/notification.jupyterlab-settings"), {
    fetchNews: "false",
  });
  if (windowingMode)
    write(join(settings, "@jupyterlab/notebook-extension/tracker.jupyterlab-settings"), { windowingMode });

  const options = ["--no-browser", `--port=${await freePort()}`];
  if (folder) options.push(folder);
  const child = spawn("npm", ["start", "--", ...options, "--LabApp.expose_app_in_browser=True"], {
    cwd: root,
    env: {
      ...process.env,
      JUPYTERLAB_SETTINGS_DIR: settings,
      JUPYTERLAB_WORKSPACES_DIR: join(state, "workspaces"),
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // so that a signal reaches npm and all that it started
    shell: process.platform === "win32",
  });
  const closed = once(child, "close");
  const end = () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGTERM");
  };
  process.once("exit", end); // an interrupted test or screenshot leaves nothing behind
  const stop = async () => {
    process.off("exit", end);
    end();
    await closed;
    rmSync(state, { recursive: true, force: true });
  };

  let log = "";
  const address = new Promise<URL>((resolve) => {
    const read = (text: string) => {
      log += text;
      const url = /http:\/\/localhost:\d+\/lab\S*token=\w+/.exec(log);
      if (url) resolve(new URL(url[0]));
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
  });
  const failed = closed.then(() => Promise.reject(new Error(`JupyterLab did not start.\n${log}`)));
  failed.catch(() => {}); // it also ends when it is stopped
  try {
    const url = await Promise.race([address, failed]);
    await Promise.race([listening(url), failed]);
    return { address: url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** JupyterLab prints its address a moment before it listens there. */
async function listening(url: URL): Promise<void> {
  while (!(await fetch(url).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 100));
}

function write(file: string, settings: object) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
