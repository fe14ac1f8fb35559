import assert from "node:assert/strict";
import { describe, mock, test } from "node:test";
import { working } from "../lib/lessons/working";
import "../lib/notebook";
import { barHtml } from "../lib/notebook/progress";

const textOf = (html: string) => html.replace(/<[^>]*>/g, "").trim();

test("the bar says how far the work is, and the time left", () => {
  const html = barHtml("Training", { step: 250, steps: 1000, loss: 0.123456 }, 45);
  assert.match(html, /<progress value="250" max="1000" aria-label="Training">/);
  assert.equal(textOf(html), "Training: 25 %, step 250 of 1000, loss 0.1235, 2 min 15 s left");
});

test("the bar's last state says how long it took, or why it stopped", () => {
  assert.equal(
    textOf(barHtml("Seeds", { step: 20, steps: 20 }, 0.42)),
    "Seeds: 100 %, step 20 of 20, done in 0.4 s",
  );
  const stopped = barHtml("Training", { step: 7, steps: 9, stopped: "interrupted" }, 8);
  assert.equal(textOf(stopped), "Training: 77 %, step 7 of 9, interrupted after step 7");
  const diverged = barHtml("Training", { step: 7, steps: 9, loss: Infinity, stopped: "diverged" }, 8);
  assert.equal(textOf(diverged), "Training: 77 %, step 7 of 9, loss ∞, the training diverged at step 8");
});

test("before the first step there is no time to tell", () =>
  assert.equal(textOf(barHtml("Training", { step: 0, steps: 9 }, 0)), "Training: 0 %, step 0 of 9"));

test("a title is text", () =>
  assert.match(
    barHtml("<b>", { step: 1, steps: 2 }, 1),
    /aria-label="&#60;b&#62;"><\/progress> &#60;b&#62;: 50 %/,
  ));

describe("long work in a cell", () => {
  const kernel: { lastWriteDisplayData: unknown } = require("tslab/dist/jupyter");

  /** What a cell shows, each with whether it takes the place of the one before. */
  function cell(work: (after: (milliseconds: number) => void) => void): [text: string, update: boolean][] {
    const shown: [string, boolean][] = [];
    let now = 5000;
    const clock = mock.method(performance, "now", () => now);
    kernel.lastWriteDisplayData = ({ data }: { data: Record<string, string> }, update = false) => {
      shown.push([textOf(data["text/html"]), update]);
    };
    work((milliseconds) => {
      now += milliseconds;
    });
    clock.mock.restore();
    kernel.lastWriteDisplayData = null;
    return shown;
  }

  test("shows a bar after a second, moves it, and leaves one line", () =>
    assert.deepEqual(
      cell((after) => {
        for (let run = 1; run <= 4; run++) {
          working(run, 4);
          after(600);
        }
      }),
      [
        ["Working: 75 %, step 3 of 4, 0.4 s left", false],
        ["Done in 2 s.", true],
      ],
    ));

  test("shows nothing where it is quick", () =>
    assert.deepEqual(
      cell((after) => {
        for (let run = 1; run <= 4; run++) {
          working(run, 4);
          after(200);
        }
      }),
      [],
    ));

  test("of several parts has one line for all", () => {
    const shown = cell((after) => {
      for (const _ of ["moons", "circles"])
        for (let run = 1; run <= 3; run++) {
          after(900);
          working(run, 3);
        }
    });
    assert.deepEqual(
      shown.map(([, update]) => update),
      [false, ...new Array(shown.length - 1).fill(true)],
    );
    assert.match(shown.at(-1)?.[0] as string, /^Done in /);
  });

  test("asks for nothing where there is no kernel", () => assert.doesNotThrow(() => working(1, 1)));
});
