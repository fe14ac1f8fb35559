import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/folders.mjs";

const packages = join(root, "node_modules");
const read = (path: string) => readFileSync(path, "utf8");

/** The declarations that a cell's compiler needs, by their paths on the disk that the browser's kernel makes up. */
export function typeFiles(): Record<string, string> {
  const compiler = join(packages, "@tslab/typescript-for-tslab/lib");
  const language = readdirSync(compiler).filter(
    (name) => /^lib\.(es5|es20(1\d|2[0-2])|decorators)[\w.]*\.d\.ts$/.test(name) && !name.includes("full"),
  );
  const course = readdirSync(join(root, "lib/dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".d.ts"),
  );
  return Object.fromEntries([
    ...language.map((name) => [`/typescript/lib/${name}`, read(join(compiler, name))]),
    ...course.map((name) => [
      `/course/node_modules/why-relu/dist/${name}`,
      read(join(root, "lib/dist", name)),
    ]),
    ["/course/node_modules/why-relu/package.json", read(join(root, "lib/package.json"))],
    ...["mathjs", "decimal.js", "fraction.js"].flatMap(packageTypes),
    ...["index.d.ts", "package.json"].map((name) => [
      `/course/node_modules/@types/node/${name}`,
      read(join(root, "kernel/types/node", name)),
    ]),
    ...["package.json", "dist/public.d.ts"].map((name) => [
      `/tslab/${name}`,
      read(join(packages, "tslab", name)),
    ]),
  ]);
}

function packageTypes(name: string): [string, string][] {
  const { version, types, main } = JSON.parse(read(join(packages, name, "package.json")));
  const folder = `/course/node_modules/${name}`;
  return [
    [`${folder}/package.json`, JSON.stringify({ name, version, types, main })],
    [join(folder, types), read(join(packages, name, types))],
  ];
}
