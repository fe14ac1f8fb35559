import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/setup/folders.mjs";
import { copyWithPackages, emptyFolder, lendEnvironment } from "./project-copy";

test("npm start, in a folder with spaces and Korean letters", async (t) => {
  const project = copyWithPackages();
  lendEnvironment(project);
  const home = emptyFolder();
  const env = { ...process.env, HOME: home };
  const command = [join(project, "scripts/start.mjs"), "--no-browser", "--port", "0"];
  const start = spawn(process.execPath, command, { env, detached: true }); // a process group, as a terminal makes
  const stopped = once(start, "close");
  t.after(() => start.kill());

  let log = "";
  const page = await new Promise<URL>((resolve, reject) => {
    start.stderr.on("data", (data) => {
      log += data;
      const address = /http:\/\/localhost:\S+\n/.exec(log);
      if (address) resolve(new URL(address[0].trim()));
    });
    stopped.then(() => reject(new Error(log)));
  });
  while (!(await answers(page))) {
    assert.equal(start.exitCode, null, log); // it prints the address a moment before it listens
    await setTimeout(100);
  }
  const ask = (path: string, method = "GET", body?: object) =>
    fetch(new URL(`${path}${page.search}`, page), { method, body: JSON.stringify(body) });
  const get = (path: string) => ask(path);
  const getJson = async (path: string) => JSON.parse(await (await get(path)).text());

  await t.test("opens the first page of the course", async () => {
    assert.equal(page.pathname, "/lab/tree/notebooks/0-start-here.ipynb");
    assert.equal((await get("/api/contents/notebooks/0-start-here.ipynb")).status, 200);
  });

  await t.test("shows the lessons and the library's sources, no more", async () => {
    const namesIn = async (folder: string) =>
      (await getJson(`/api/contents/${folder}`)).content.map(({ name }: { name: string }) => name).sort();
    assert.deepEqual(await namesIn(""), ["README.md", "lib", "notebooks"]);
    assert.ok(existsSync(join(project, "lib/dist")));
    assert.deepEqual(
      await namesIn("lib"),
      readdirSync(join(root, "lib"))
        .filter((name) => !["dist", "node_modules"].includes(name) && !name.endsWith(".tsbuildinfo"))
        .sort(),
    );
  });

  const text = { type: "file", format: "text", content: "mine" };

  await t.test("lets the library be read, not changed", async () => {
    const file = "lib/activations/families/rectifiers/relu.ts";
    const source = readFileSync(join(project, file), "utf8");
    const { content, writable } = await getJson(`/api/contents/${file}`);
    assert.equal(content, source);
    assert.equal(writable, false);

    const refused = async (path: string, method: string, body?: object) => {
      const response = await ask(`/api/contents/${path}`, method, body);
      assert.equal(response.status, 403, `${method} ${path}`);
      return JSON.parse(await response.text()).message;
    };
    assert.equal(
      await refused(file, "PUT", text),
      `${file} stays as it is, since the lessons rely on it. Save a copy in notebooks/ instead.`,
    );
    await refused("lib/mine.ts", "PUT", text);
    await refused("package.json", "PUT", text);
    await refused("lib", "POST", { type: "file" });
    await refused(file, "PATCH", { path: "notebooks/relu.ts" });
    await refused("notebooks/0-start-here.ipynb", "PATCH", { path: "lib/0-start-here.ipynb" });
    await refused(file, "DELETE");
    await refused("notebooks", "DELETE");
    assert.equal(readFileSync(join(project, file), "utf8"), source);
    assert.ok(!existsSync(join(project, "lib/mine.ts")));
  });

  await t.test("saves what lies in notebooks/, also a copy of the library's code", async () => {
    const path = "/api/contents/notebooks/0-start-here.ipynb";
    const { type, format, content, writable } = await getJson(path);
    assert.equal(writable, true);
    content.cells[0].source = "changed";
    assert.equal((await ask(path, "PUT", { type, format, content })).status, 200);
    assert.equal((await getJson(path)).content.cells[0].source, "changed");

    const copy = await ask("/api/contents/notebooks", "POST", { copy_from: "lib/network/plain.ts" });
    assert.equal(copy.status, 201);
    const mine = join(project, "notebooks/plain.ts");
    assert.equal(readFileSync(mine, "utf8"), readFileSync(join(root, "lib/network/plain.ts"), "utf8"));
    assert.equal((await ask("/api/contents/notebooks/plain.ts", "PUT", text)).status, 200);
    assert.equal(readFileSync(mine, "utf8"), "mine");
  });

  await t.test("knows the kernel, and offers it first", async () => {
    const specs = await getJson("/api/kernelspecs");
    assert.deepEqual(specs.kernelspecs.tslab.spec.argv, [
      process.execPath,
      "--max-semi-space-size=2",
      "--heap-growing-percent=20",
      join(project, "kernel/dist/main.cjs"),
      "{connection_file}",
    ]);
    assert.equal(specs.default, "tslab");
  });

  await t.test("asks for the token, and listens on localhost only", async () => {
    assert.equal((await fetch(new URL("/api/kernelspecs", page))).status, 403);
    await assert.rejects(fetch(`http://127.0.0.2:${page.port}/api`)); // answers where all addresses are listened on
  });

  await t.test("does not ask about JupyterLab's news", async () => {
    const settings = await getJson("/lab/api/settings/@jupyterlab/apputils-extension:notification");
    assert.equal(settings.schema.properties.fetchNews.default, "false");
  });

  await t.test("gives nbconvert a kernel that imports the library", async () => {
    const { setUp } = await import(pathToFileURL(join(project, "scripts/setup/index.mjs")).href);
    const setup = setUp();
    const cell = {
      id: "cell",
      cell_type: "code",
      source: 'import { sigmoid } from "why-relu";\nconsole.log(sigmoid(0));',
      metadata: {},
      outputs: [],
      execution_count: null,
    };
    const kernelspec = { name: "tslab", display_name: "TypeScript" };
    const notebook = { cells: [cell], metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
    writeFileSync(join(project, "notebooks/시그모이드 1.ipynb"), JSON.stringify(notebook));

    const options = ["--to", "notebook", "--execute", "--stdout", "notebooks/시그모이드 1.ipynb"];
    const { stdout, stderr } = spawnSync(setup.python, ["-m", "nbconvert", ...options], {
      cwd: project,
      env: { ...setup.env, HOME: home },
      encoding: "utf8",
    });
    assert.ok(stdout, stderr);
    assert.deepEqual(JSON.parse(stdout).cells[0].outputs, [
      { name: "stdout", output_type: "stream", text: ["0.5\n"] },
    ]);
  });

  await t.test("stops on Ctrl-C, and leaves nothing in the home folder", async () => {
    process.kill(-Number(start.pid), "SIGINT");
    assert.deepEqual(await stopped, [0, null]);
    assert.deepEqual(readdirSync(home), []);
  });
});

const answers = (page: URL) =>
  fetch(page).then(
    () => true,
    () => false,
  );

test("a taken port is named", async (t) => {
  const server = createServer().listen(0, "localhost");
  t.after(() => server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  for (const option of [["--port", `${port}`], [`--port=${port}`]]) {
    const command = [join(root, "scripts/start.mjs"), "--no-browser", ...option];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    assert.equal(stderr, `Port ${port} is taken. Choose another one with --port, or leave it out.\n`);
    assert.equal(status, 1);
  }
});
