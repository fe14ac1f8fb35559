import assert from "node:assert/strict";
import { describe, mock, test } from "node:test";
import { display } from "tslab";
import { elu, sigmoid, tanh } from "../lib/activations";
import { check, fullExperiment, identity, table } from "../lib/notebook";
import { htmlTable } from "../lib/notebook/page/html";
import { digits } from "../lib/words";

/** What a call shows, figures left out. */
function shown(call: () => void): string {
  const outputs: string[] = [];
  const html = mock.method(display, "html", (output: string) => outputs.push(output));
  try {
    call();
  } finally {
    html.mock.restore();
  }
  return outputs.filter((output) => !output.includes("why-relu-figure")).join("");
}

/** The text outside of what is folded away. */
const unfolded = (html: string): string =>
  html.replace(/<details.*?<\/details>/gs, "").replace(/<[^>]*>/g, " ");

/** What Node prints while a function runs. */
function printed(run: () => void): string {
  let text = "";
  const write = mock.method(process.stdout, "write", (part: string) => {
    text += part;
    return true;
  });
  try {
    run();
  } finally {
    write.mock.restore();
  }
  return text;
}

describe("tables", () => {
  const alignments = (html: string, tag: "th" | "td") =>
    [...html.matchAll(new RegExp(`<${tag} style="[^"]*text-align: (\\w+)`, "g"))].map(([, side]) => side);

  test("a column of numbers stands on the right, with its heading and the short words in it", () => {
    const html = htmlTable(
      ["name", "x", "share", "power", "steps", "remark"],
      [
        ["ReLU", -1, "-0.5 %", "−2·10⁻⁷", "never in 10000", "longer than a number"],
        ["ELU", 2, "12 %", "10⁻⁹", 3, 3],
        ["tanh", "–", "", "∞", "–", ""],
      ],
    );
    const sides = ["left", "right", "right", "right", "right", "left"];
    assert.deepEqual(alignments(html, "th"), sides);
    assert.deepEqual(alignments(html, "td"), [...sides, ...sides, ...sides]);
  });

  test("a minus is a true minus in numbers, and a hyphen in words", () => {
    const text = unfolded(htmlTable(["a", "b"], [["-0.5", "leaky-relu"]]));
    assert.match(text, /−0\.5 +leaky-relu/);
  });

  test("an empty table has headings on the left", () =>
    assert.deepEqual(alignments(htmlTable(["a"], []), "th"), ["left"]));

  test("a row that does not fit is named", () =>
    assert.throws(() => table(["a"], [["b", "c"]]), /row 0 has 2 cells, there are 1 headings/));
});

describe("cards", () => {
  test("of a check say in words how well the digits agree, and fold the numbers away", () => {
    const text = unfolded(shown(() => check(elu)));
    assert.match(text, /agree to the last digit/);
    assert.doesNotMatch(text, /\bulp\b|central|e\+0|f'/);
    assert.match(unfolded(shown(() => check(sigmoid))), /1 ulp is one step in the last digit/);
  });

  test("ulp by ulp", () => {
    const at = (ulp: number) => ({ of: "f", points: 9, ulp, x: 1 });
    assert.equal(digits([]), "The code was not compared with formulas.");
    assert.equal(digits([at(0), at(1)]), "Code and formulas agree to the last digit.");
    assert.match(digits([at(0.5), at(3.14)]), /^Code and formulas are at most 3\.1 ulp apart;/);
  });

  test("of an experiment tell claim, criterion and readings; measures, bars and origin are folded away", () => {
    const html = shown(() => fullExperiment("C27"));
    const text = unfolded(html);
    assert.match(
      text,
      /Claim C27.*“.*”.*Said before the runs:.*moons: Swish against ReLU.*as good as equal/s,
    );
    assert.doesNotMatch(text, /bar from|won : lost|npm run|commit/);
    assert.match(html, /<details.*won : lost.*npm run experiments.*<\/details>/s);
  });

  test("names of conditions in sentences hold no commas", () =>
    assert.match(unfolded(shown(() => fullExperiment("C21"))), /Leaky ReLU \(α = 0\.01\) against ReLU/));
});

describe("a result that ends its cell", () => {
  test("is not printed below its card", () => {
    let result: object = {};
    shown(() => {
      result = check(tanh);
    });
    assert.equal(
      printed(() => console.log(result)),
      "",
    );
  });

  test("leaves what is printed around it and afterwards as it is", () => {
    let result: object = {};
    shown(() => {
      result = identity("x + x", "2 * x");
    });
    const text = printed(() => {
      console.log("before", result);
      console.log("after");
    });
    assert.equal(text, "before \nafter\n");
  });
});
