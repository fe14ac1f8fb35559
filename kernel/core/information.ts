import { versions } from "tslab";

/** What the kernel tells of itself: a front end takes its highlighting from it. */
export const information = {
  status: "ok",
  protocol_version: "5.3",
  implementation: "tslab",
  implementation_version: versions.tslab,
  banner: `TypeScript ${versions.typescript}, by tslab`,
  help_links: [],
  language_info: {
    name: "typescript",
    version: versions.typescript,
    mimetype: "text/typescript",
    file_extension: ".ts",
    // JupyterLab takes `mode`, the notebook `name` and `typescript`.
    codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
  },
};
