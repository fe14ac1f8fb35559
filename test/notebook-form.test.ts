import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { formFaults } from "../scripts/notebooks/form";
import { formatFaults, serialize, tidied } from "../scripts/notebooks/format";
import { linkFaults } from "../scripts/notebooks/links";
import {
  type Cell,
  type Course,
  type Notebook,
  pathOf,
  readCourse,
  say,
} from "../scripts/notebooks/notebook";
import { typeFaults } from "../scripts/notebooks/types";

const folder = join(__dirname, "fixtures", "course");
const form = (course: Course) => [...formFaults(course)].map(say);
const links = (course: Course) => [...linkFaults(course, folder)].map(say);
const types = (course: Course) => [...typeFaults(course)].map(say);
const format = (course: Course) => [...formatFaults(course)].map(say);

/** The sound course with a change to its lesson `1-one`. */
function changed(change: (cells: Cell[], lesson: Notebook) => void): Course {
  const course = readCourse(folder);
  const lesson = course.get("1-one") as Notebook;
  change(lesson.cells, lesson);
  return course;
}

const withSource = (number: number, source: string) =>
  changed((cells) => Object.assign(at(cells, number), { source }));
const withMetadata = (number: number, metadata: Cell["metadata"]) =>
  changed((cells) => Object.assign(at(cells, number), { metadata }));
const at = (cells: Cell[], number: number) => cells[number - 1];

describe("a sound course has no faults", () => {
  const course = readCourse(folder);
  test("of form", () => assert.deepEqual(form(course), []));
  test("of links", () => assert.deepEqual(links(course), []));
  test("of types", () => assert.deepEqual(types(course), []));
  test("of format", () => assert.deepEqual(format(course), []));
});

describe("a fault of form is found", () => {
  const cases: [course: Course, fault: string][] = [
    [changed((_, lesson) => Object.assign(lesson, { nbformat_minor: 4 })), "1-one: has format 4.4, not 4.5"],
    [
      changed((_, { metadata }) => Object.assign(metadata.kernelspec ?? {}, { name: "jslab" })),
      "1-one: has other metadata than the kernelspec and language of tslab",
    ],
    [
      changed((_, { metadata }) => Object.assign(metadata.language_info ?? {}, { file_extension: ".js" })),
      "1-one: has other metadata than the kernelspec and language of tslab",
    ],
    [
      changed((cells) => Object.assign(at(cells, 3), { id: "1-2" })),
      '1-one: has two cells with the id "1-2"',
    ],
    [changed((cells) => Reflect.deleteProperty(at(cells, 3), "id")), "1-one, cell 3: has no valid id"],
    [changed((cells) => Object.assign(at(cells, 3), { id: "a b" })), "1-one, cell 3: has no valid id"],
    [withMetadata(1, { slideshow: { slide_type: "subslide" } }), "1-one: does not begin with a slide"],
    [withMetadata(3, {}), "1-one, cell 3: begins a section, but not a slide"],
    [
      changed(([title]) => Object.assign(title, { source: "# 1 One\n\n**20 minutes.** Links" })),
      "1-one: states 20 minutes; the first page lists 0",
    ],
    [
      withMetadata(4, { slideshow: { slide_type: "page" } }),
      '1-one, cell 4: has an unknown slide type "page"',
    ],
    [withSource(1, "Prose first\n\n# 1 One"), "1-one: does not begin with a title (# …)"],
    [withSource(1, "## 1 One"), "1-one: does not begin with a title (# …)"],
    [withSource(1, "# 2 One"), "1-one, cell 1: has a title that does not begin with its section, 1"],
    [withSource(3, "# Another"), '1-one, cell 3: has a second title, "Another"'],
    [withSource(3, "### Deep"), '1-one, cell 3: skips a level before the heading "Deep"'],
    [withSource(3, " \n"), "1-one, cell 3: is empty"],
    [withSource(4, 'read("/home/ada/data.csv");'), "1-one, cell 4: names a path of one machine"],
    [withSource(4, 'read("C:\\\\data.csv");'), "1-one, cell 4: names a path of one machine"],
    [
      withSource(4, "// why\n\n".repeat(20) + "f();\n".repeat(13)),
      "1-one, cell 4: has 13 lines of code; 12 are enough",
    ],
    [
      withSource(4, 'claim("C8", ratio > 1.5, "so many times");'),
      '1-one, cell 4: gives a verdict by a threshold of its own, "o > 1.5"; runs are judged by verdict()',
    ],
    [
      withSource(4, 'proved("C8", left(5) < 1e-3, "little");'),
      '1-one, cell 4: gives a verdict by a threshold of its own, ") < 1e-3"; runs are judged by verdict()',
    ],
    [
      changed((cells) => Object.assign(at(cells, 4), { outputs: [{ output_type: "stream", text: "1" }] })),
      "1-one, cell 4: has outputs",
    ],
    [
      changed((cells) => Object.assign(at(cells, 4), { execution_count: 1 })),
      "1-one, cell 4: has an execution count",
    ],
  ];
  for (const [course, fault] of cases) test(fault, () => assert.deepEqual(form(course), [fault]));

  test("a verdict may ask for what a formula or a count gives", () => {
    for (const condition of [
      "answers.size > 1",
      "f.derivative(0) < 1 / 4",
      "pieces > 2 * 6 + 1",
      "share >= 0",
    ])
      assert.deepEqual(form(withSource(4, `claim("C8", ${condition}, "seen");`)), []);
  });

  test("12 lines of code are not too many", () =>
    assert.deepEqual(form(withSource(4, "f();\n".repeat(12))), []));
});

describe("a fault of links is found", () => {
  const broken = (link: string, why: string): [Course, string] => [
    withSource(3, `[there](${link})`),
    `1-one, cell 3: links to "${link}": ${why}`,
  ];
  const cases: [course: Course, fault: string][] = [
    broken("3-three.ipynb", "there is no such file"),
    broken("images/none.png", "there is no such file"),
    broken("../lib/none.ts", "there is no such file"),
    broken("#Nowhere", "there is no such heading"),
    broken("2.01-two.ipynb#Nowhere", "there is no such heading"),
    broken("https://", "not a valid address"),
    broken("../../../../secret.txt", "outside the project"),
    [
      withSource(3, '<a href="none.html">there</a>'),
      '1-one, cell 3: links to "none.html": there is no such file',
    ],
    [withSource(6, "[Two](2.01-two.ipynb)"), "1-one: does not end with a link back to 0-start"],
    [withSource(6, "[Start](0-start.ipynb)"), "1-one: does not end with a link on to 2.01-two"],
  ];
  for (const [course, fault] of cases)
    test(fault, () => assert.ok(links(course).includes(fault), links(course).join("\n")));

  test("a course without a first page", () => {
    const course = new Map(readCourse(folder));
    course.delete("0-start");
    assert.ok(links(course).includes("the course: has no first page, a notebook whose name begins with 0"));
  });

  test("a first page that leaves out a lesson", () => {
    const course = readCourse(folder);
    Object.assign(at(course.get("0-start")?.cells ?? [], 1), { source: "# Start\n\n[Two](2.01-two.ipynb)" });
    assert.deepEqual(links(course), ["0-start: does not link to the lessons in order: 1-one, 2.01-two"]);
  });
});

test("type errors are found by cell and line, as strictly as in a module", () => {
  const course = changed((cells) => {
    Object.assign(at(cells, 2), {
      source: 'import { sigmoid, sigmoyd } from "why-relu";\ntype Pair = [number, number];',
    });
    Object.assign(at(cells, 4), {
      source: "const pair: Pair = [sigmoid(0), 1];\n\nsigmoid(null);\nconst f = (x) => x;",
    });
    Object.assign(at(cells, 5), { source: "pair.push(1, 2);\npair = [2, 3];\nlater;" });
  });
  assert.deepEqual(types(course), [
    `1-one, cell 2, line 1: '"why-relu"' has no exported member named 'sigmoyd'. Did you mean 'sigmoid'?`,
    "1-one, cell 4, line 3: Argument of type 'null' is not assignable to parameter of type 'number'.",
    "1-one, cell 4, line 4: Parameter 'x' implicitly has an 'any' type.",
    "1-one, cell 5, line 2: Cannot assign to 'pair' because it is an import.",
    "1-one, cell 5, line 3: Cannot find name 'later'.",
  ]);
});

test("a cell may declare anew what another cell declared", () => {
  const course = changed((cells) =>
    Object.assign(at(cells, 5), { source: 'const pair = "two";\npair.toUpperCase();' }),
  );
  assert.deepEqual(types(course), []);
});

test("code that is not formatted is found, and tidying cures it", () => {
  const course = changed((cells, lesson) => {
    Object.assign(at(cells, 4), {
      source: "const pair: Pair = [ sigmoid(0),1 ]\npair",
      outputs: [{ output_type: "stream", name: "stdout", text: "[ 0.5, 1 ]" }],
      execution_count: 7,
    });
    Object.assign(lesson.metadata, { kernel: { start: 1 } });
  });
  assert.deepEqual(format(course), ["1-one, cell 4: is not formatted"]);
  const written = serialize(tidied(course).get("1-one") as Notebook);
  assert.equal(written, readFileSync(pathOf("1-one", folder), "utf8"));
});
