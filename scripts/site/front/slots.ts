import { Problem } from "../../setup/problem.mjs";

/** A page with its slots, comments alone on their lines, filled: `<!-- lessons -->`. Throws a Problem where a slot has no filling. */
export const filled = (page: string, fillings: Readonly<Record<string, string>>): string =>
  page.replace(/^<!-- ([\w-]+) -->$/gm, (_, name) => {
    if (!Object.hasOwn(fillings, name))
      throw new Problem(
        `Nothing is known for <!-- ${name} -->; there are ${Object.keys(fillings).join(", ")}.`,
      );
    return fillings[name];
  });

/** HTML as it stands, within a page of Markdown. */
export const raw = (html: string): string => `\`\`\`\`\`{raw} html\n${html}\n\`\`\`\`\``;
