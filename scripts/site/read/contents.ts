/** The front page with the list of all pages, which the side bar shows. */
export const withContents = (
  frontPage: string,
  lessons: readonly string[],
  others: readonly string[],
): string => `${frontPage.trimEnd()}

${listOf("Lessons", lessons)}
${others.length > 0 ? listOf("More", others) : ""}`;

const listOf = (caption: string, pages: readonly string[]): string => `\`\`\`{toctree}
:hidden:
:caption: ${caption}

${pages.join("\n")}
\`\`\`
`;
