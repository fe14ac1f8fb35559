import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Notebook, sourceOf } from "../../notebooks/notebook";
import { root } from "../../setup/folders.mjs";

/** The page of a file of code, without its ending. */
export const sourcePage = (file: string): string => `code/${file.replace(/^lib\//, "").replace(/\.ts$/, "")}`;

/** The files of code that lessons link to. */
export const linkedSources = (notebooks: readonly Notebook[]): string[] => [
  ...new Set(
    notebooks
      .flatMap(({ cells }) => cells.filter(({ cell_type }) => cell_type === "markdown").map(sourceOf))
      .flatMap((markdown) => Array.from(markdown.matchAll(/\]\(\.\.\/(lib\/[^)#]+)\)/g), ([, file]) => file)),
  ),
];

/** A page that shows a file of code. It stands in no list, and the search leaves it out. */
export const sourceText = (file: string): string => `---
orphan: true
nosearch: true
---

# ${basename(file)}

\`${file}\`

\`\`\`\`typescript
${readFileSync(join(root, file), "utf8").trimEnd()}
\`\`\`\`
`;
