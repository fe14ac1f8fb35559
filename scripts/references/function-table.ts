import { activations, type Branch, symbolOf, vectorActivations } from "../../lib/activations";
import { formatNumber } from "../../lib/words";

/** The text of lib/README.md, which tells what each function is called in Keras, PyTorch and JAX. */

const code = (text: string | undefined): string => (text ? `\`${text.replaceAll("|", "\\|")}\`` : "–");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

const formula = (branches: readonly Branch[]): string =>
  branches.map(({ where, value }) => code(value) + (where ? ` for ${code(where)}` : "")).join("<br>");

const defaults = (parameters: Readonly<Record<string, number>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${symbolOf(name)} = ${formatNumber(value, 5)}`)
    .join(", ") || "–";

const frameworks = { keras: "Keras", pytorch: "PyTorch", jax: "JAX" } as const;
const names = Object.keys(frameworks) as (keyof typeof frameworks)[];

const scalars = table(
  ["Name", "Formula", "Defaults", "Keras", "PyTorch", "JAX", "At the kinks", "What differs there"],
  Object.entries(activations).map(([name, { definition, parameters }]) => [
    `**${name}**`,
    formula(definition.branches),
    defaults(parameters),
    ...names.map((each) => code(definition.elsewhere?.[each])),
    definition.convention ?? "–",
    names
      .filter((each) => definition.differs?.[each])
      .map((each) => `${frameworks[each]}: ${definition.differs?.[each]}`)
      .join("<br>") || "–",
  ]),
);

const vectors = table(
  ["Name", "Values", "Defaults", "Keras", "PyTorch", "JAX", "Convention"],
  Object.entries(vectorActivations).map(([name, { definition, parameters }]) => [
    `**${name}**`,
    definition.range.replaceAll("|", "\\|"),
    defaults(parameters),
    ...names.map((each) => code(definition.elsewhere?.[each])),
    definition.convention ?? "–",
  ]),
);

export const readme = `# why-relu

Activation functions with their derivatives, proofs, figures and experiments, for TypeScript notebooks.

\`\`\`ts
import { activations, check, elu, plot } from "why-relu";

elu(-1); // the value
elu.derivative(-1); // the slope
elu.with({ alpha: 2 }).map(xs); // another α, over an array
plot(elu); // f and f′ side by side
check(elu); // do the code, the textbook and mathjs agree?
\`\`\`

All values and slopes are within 4 units in the last place of the true ones, and finite for every finite x. Where a
function is ill-conditioned its condition number comes on top. A new function is one definition in a family's file.

This page is written by \`npm run references\`.

## Activations of a number

Names are those below \`keras.activations\` (Keras 3), \`torch\` and \`jax\`, or whole ones, with the defaults there. "At the kinks" is
what we return where the slope jumps. The last column names the framework that takes another slope there, or has
another default. Slopes and defaults were read off Keras 3.15, JAX 0.10 and PyTorch 2.15.

${scalars}

## Activations of a vector

${vectors}
`;

export const readmePath = "lib/README.md";
