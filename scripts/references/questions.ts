/** What is asked of Python: each activation by its formulas, with its defaults and other parameters, at many inputs. */
import type { Activation } from "../../lib/activations";
import { testInputs } from "../../lib/symbolic/witnesses/inputs";
import { joinsOf } from "../../lib/symbolic/witnesses/joins";
import { partsOf, readPieces } from "../../lib/symbolic/witnesses/pieces";
import { Problem } from "../setup/problem.mjs";

export interface Question {
  name: string;
  parameters: Readonly<Record<string, number>>;
  branches: readonly { where?: string; value: string }[];
  /** The parameters by which f is differentiated too. */
  trained: readonly string[];
  inputs: readonly number[];
}

/** An activation with its defaults, then with one parameter after the other changed, at every third input. */
export function questionsOf(name: string, activation: Activation): Question[] {
  const settings = [activation, ...othersOf(activation)];
  return settings.map((each, index) => ({
    name,
    parameters: each.parameters,
    branches: each.definition.branches.map(({ where, value }) => ({ where, value })),
    trained: Object.keys(each.partials),
    inputs: inputsOf(each).filter((_, i) => index === 0 || i % 3 === 0),
  }));
}

function othersOf(activation: Activation): Activation[] {
  const { parameters = {} } = activation.definition;
  const changed = Object.entries(parameters).flatMap(([name, { default: usual, positive }]) =>
    [2 * usual, 0.3 * usual, ...(positive ? [] : [0, -usual])].map((value) => ({ [name]: value })),
  );
  return changed.flatMap((each) => {
    try {
      return [activation.with(each)];
    } catch {
      return []; // the order of two parameters, which the activation asks for
    }
  });
}

/** The inputs at which `check` looks. */
function inputsOf(activation: Activation): number[] {
  const parts = partsOf(activation);
  const { pieces, problems } = readPieces(activation, parts);
  if (problems.length) throw new Problem(`${activation.label}: ${problems[0]}`);
  const joins = joinsOf(activation, pieces, parts).map(({ x }) => x);
  return testInputs(activation, joins).sort((a, b) => a - b);
}
