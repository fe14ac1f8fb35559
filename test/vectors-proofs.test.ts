import assert from "node:assert/strict";
import { test } from "node:test";
import {
  logSumExp,
  maxout,
  softmax,
  type VectorActivation,
  vectorActivations,
} from "../lib/activations/vectors";
import { derivative, prove } from "../lib/symbolic";

const all: VectorActivation[] = [...Object.values(vectorActivations), maxout.with({ pieces: 3 })];
const positive = ["temperature", "beta"];

/** The sizes of input from 2 to 4 that fit. */
const sizesOf = (f: VectorActivation): number[] =>
  [2, 3, 4].filter((n) => {
    try {
      return f.outputs(n) > 0;
    } catch {
      return false;
    }
  });

for (const f of all)
  test(`the Jacobian of ${f.label} is proved for n = ${sizesOf(f).join(", ")}`, () => {
    assert.ok(sizesOf(f).length > 0);
    for (const n of sizesOf(f))
      for (const { values, jacobian } of f.branches(n)) {
        assert.deepEqual([values.length, jacobian.length], [f.outputs(n), f.outputs(n)]);
        values.forEach((value, i) => {
          assert.equal(jacobian[i].length, n);
          jacobian[i].forEach((textbook, j) => {
            const proof = prove(derivative(value, `x${j + 1}`), textbook, { positive });
            assert.deepEqual(
              proof,
              { answer: "proved" },
              `∂ output ${i + 1} / ∂x${j + 1} is not ${textbook}`,
            );
          });
        });
      }
  });

test("a wrong Jacobian of softmax is refuted", () => {
  const [{ values: p }] = softmax.branches(3);
  const wrong = [
    [0, 0, `${p[0]} * (1 + ${p[0]}) / temperature`],
    [0, 0, `${p[0]} * (1 - ${p[0]})`],
    [0, 1, `${p[0]} * ${p[1]} / temperature`],
    [0, 1, `-${p[0]} * ${p[2]} / temperature`],
    [1, 2, `-${p[1]} * ${p[1]} / temperature`],
    [2, 0, `-${p[2]} * ${p[0]} * temperature`],
  ] as const;
  for (const [i, j, formula] of wrong) {
    const proof = prove(derivative(p[i], `x${j + 1}`), formula, { positive });
    assert.equal(proof.answer, "refuted", formula);
  }
});

test("the gradient of cross-entropy is p - y for n = 2, 3, 4", () => {
  for (const n of [2, 3, 4]) {
    const [
      {
        values: [total],
        jacobian: [p],
      },
    ] = logSumExp.branches(n);
    p.forEach((_, label) => {
      const loss = `${total} - x${label + 1}`;
      p.forEach((share, j) => {
        const slope = derivative(loss, `x${j + 1}`);
        assert.deepEqual(prove(slope, `${share} - ${j === label ? 1 : 0}`), { answer: "proved" });
        assert.equal(prove(slope, `${share} - ${j === label ? 0 : 1}`).answer, "refuted");
      });
    });
  }
});

test("softmax does not feel a shift, log-sum-exp moves with it", () => {
  const shifted = (expression: string) => expression.replace(/x\d/g, "($& + c)");
  for (const n of [2, 3, 4]) {
    for (const value of softmax.branches(n)[0].values)
      assert.deepEqual(prove(shifted(value), value, { positive }), { answer: "proved" });
    const [total] = logSumExp.branches(n)[0].values;
    assert.deepEqual(prove(shifted(total), `${total} + c`), { answer: "proved" });
  }
});
