import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/setup/folders.mjs";
import { copyWithPackages, emptyFolder, freshCopy, openToAll } from "./project-copy";

/** A shell in which no Python environment is active. */
const plainShell: NodeJS.ProcessEnv = { ...process.env, VIRTUAL_ENV: "", CONDA_PREFIX: "" };

/** Nothing listens on port 9: here no registry can be reached. */
const offline: NodeJS.ProcessEnv = {
  ...plainShell,
  npm_config_registry: "http://localhost:9/",
  npm_config_cache: emptyFolder(),
  PIP_INDEX_URL: "http://localhost:9/",
  PIP_FIND_LINKS: "",
  PIP_RETRIES: "0",
};

/** Runs the set-up of a project to its end. */
function setUp(project: string, env: NodeJS.ProcessEnv, user?: number) {
  const command = [join(project, "scripts/setup.mjs")];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env,
    uid: user,
    encoding: "utf8",
  });
  return { status, lines: stdout.split("\n").filter(Boolean), fault: stderr.trim() };
}

const installingPackages = "Installing the npm packages (once, about a minute) …";
const building = "Building the library …";
const makingEnvironment = "Making a Python environment with JupyterLab (once, about a minute) …";
const remedy =
  "Install Python 3.10 or newer (Debian, Ubuntu: sudo apt install python3 python3-venv) and try again.";

test("an old Node is turned away", () => {
  const disguise = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } })`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(disguise)}`;
  assert.deepEqual(setUp(root, { ...process.env, NODE_OPTIONS }), {
    status: 1,
    lines: [],
    fault:
      "Node 18.20.8 is too old: the course needs Node 20 or newer. Install it from nodejs.org, or use the conda environment of environment.yml, and try again.",
  });
});

test("a Python is missing, too old, or without venv", async (t) => {
  const project = copyWithPackages();

  /** The fault where the only `python3` on the PATH is this shell script. */
  const faultWith = (script?: string) => {
    const PATH = emptyFolder();
    if (script) writeFileSync(join(PATH, "python3"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return setUp(project, { ...plainShell, PATH }).fault;
  };

  await t.test("missing", () => {
    assert.equal(faultWith(), `No Python found. ${remedy}`);
  });
  await t.test("only Python 2", () => {
    assert.equal(faultWith("echo 2.7"), `No Python found. ${remedy}`);
  });
  await t.test("too old", () => {
    assert.equal(faultWith("echo 3.9"), `Python 3.9 is too old. ${remedy}`);
  });
  await t.test("without venv, as Debian ships it", () => {
    assert.equal(
      faultWith('case "$2" in *ensurepip*) exit 1 ;; *) echo 3.11 ;; esac'),
      "Python 3.11 has no venv module. Install it (Debian, Ubuntu: sudo apt install python3-venv) and try again.",
    );
  });
});

test("without a network npm says so", () => {
  assert.deepEqual(setUp(freshCopy(), offline), {
    status: 1,
    lines: [installingPackages],
    fault: "npm cannot reach its registry. The first start needs the internet: connect and try again.",
  });
});

test("package-lock.json is complete: npm ci takes it, with the packages of other platforms", () => {
  const options = ["ci", "--dry-run", "--offline", "--ignore-scripts"];
  const { status, stderr } = spawnSync("npm", options, { cwd: freshCopy(), env: offline, encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

test("package-lock.json names no registry", () => {
  assert.doesNotMatch(readFileSync(join(root, "package-lock.json"), "utf8"), /"resolved": "\w+:/);
});

test("an interrupted npm install is mended, a complete one is kept, a stale one is redone", () => {
  const project = projectOfLibraryAlone();
  const home = emptyFolder();
  const install = () => {
    const module = pathToFileURL(join(project, "scripts/setup/packages.mjs"));
    const call = `import("${module}").then(({ installPackages }) => installPackages())`;
    const env = { ...offline, HOME: home };
    return spawnSync(process.execPath, ["-e", call], { env, encoding: "utf8" }).stdout.trim();
  };
  const installed = join(project, "node_modules/why-relu");
  mkdirSync(installed, { recursive: true }); // and no more
  assert.equal(install(), installingPackages);
  assert.ok(existsSync(join(installed, "package.json")));
  assert.equal(install(), "");

  writeLibrary(project, "2.0.0");
  assert.equal(install(), installingPackages);
  assert.equal(install(), "");
  assert.deepEqual(readdirSync(home), [], "nothing outside the folder is touched");
});

/** A project whose only package is its library: npm installs it without a network. */
function projectOfLibraryAlone() {
  const project = emptyFolder();
  cpSync(join(root, "scripts/setup"), join(project, "scripts/setup"), { recursive: true });
  mkdirSync(join(project, "lib"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ workspaces: ["lib"] }));
  writeLibrary(project, "1.0.0");
  return project;
}

function writeLibrary(project: string, version: string) {
  const library = { name: "why-relu", version };
  const packages = {
    "": { workspaces: ["lib"] },
    lib: library,
    "node_modules/why-relu": { resolved: "lib", link: true },
  };
  writeFileSync(join(project, "lib/package.json"), JSON.stringify(library));
  writeFileSync(join(project, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages }));
}

test("a half-made Python environment is mended, a complete one is kept, a stale one is made again", () => {
  const project = copyWithPackages();
  mkdirSync(join(project, ".venv/bin"), { recursive: true }); // and no more
  const withWheels = { ...offline, PIP_NO_INDEX: "1", PIP_FIND_LINKS: emptyWheels(project) };
  assert.deepEqual(setUp(project, withWheels), {
    status: 0,
    lines: [building, makingEnvironment],
    fault: "",
  });
  assert.deepEqual(setUp(project, offline), { status: 0, lines: [], fault: "" });

  appendFileSync(join(project, "requirements.txt"), "notebook==7.6.0\n");
  const withoutNetwork = {
    status: 1,
    lines: [makingEnvironment],
    fault: "pip cannot reach its registry. The first start needs the internet: connect and try again.",
  };
  assert.deepEqual(setUp(project, offline), withoutNetwork);
});

/** A folder with a wheel for each requirement that holds nothing but its name and version. */
function emptyWheels(project: string) {
  const folder = emptyFolder();
  const writeWheels = `
import sys, zipfile
for line in open(sys.argv[1]):
    name, version = line.strip().split("==")
    with zipfile.ZipFile(f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        info = f"{name}-{version}.dist-info"
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/RECORD", "")
`;
  const { status } = spawnSync("python3", ["-c", writeWheels, join(project, "requirements.txt")], {
    cwd: folder,
  });
  assert.equal(status, 0);
  return folder;
}

test("an active environment with JupyterLab wins over the project's own", () => {
  const project = copyWithPackages();
  const active = emptyFolder();
  mkdirSync(join(active, "bin"));
  writeFileSync(join(active, "bin/python"), "#!/bin/sh\nexit 0\n", { mode: 0o755 }); // has all that it is asked for
  for (const variable of ["VIRTUAL_ENV", "CONDA_PREFIX"])
    assert.deepEqual(setUp(project, { ...offline, [variable]: active }).fault, "");
  assert.ok(!existsSync(join(project, ".venv")));
});

test("a read-only folder is named", () => {
  const project = freshCopy();
  openToAll(project);
  const root = process.getuid?.() === 0;
  if (!root) chmodSync(project, 0o555);
  const { fault, lines } = setUp(project, process.env, root ? 65534 : undefined); // no mode stops root: be nobody
  chmodSync(project, 0o755);
  assert.equal(
    fault,
    `The folder ${project} is read-only. Copy the course to a folder of your own and try again.`,
  );
  assert.deepEqual(lines, []);
});

test("a library that does not compile is shown with the compiler's words", () => {
  const project = copyWithPackages();
  writeFileSync(join(project, "lib/broken.ts"), "export const one: number = 'one';\n");
  const { fault } = setUp(project, offline);
  assert.match(fault, /^lib\/broken\.ts\(1,14\): error TS2322/m);
  assert.match(fault, /^The build of lib\/ failed; the lines above say why\.$/m);
});
