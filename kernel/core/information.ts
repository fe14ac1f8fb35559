// Written down, not asked for: a host answers before tslab is loaded. A test holds them against the packages.

/** What the kernel tells of itself: a front end takes its highlighting from it. */
export const information = {
  status: "ok",
  protocol_version: "5.3",
  implementation: "tslab",
  implementation_version: "1.0.22",
  banner: "TypeScript 5.0.4, by tslab",
  help_links: [],
  language_info: {
    name: "typescript",
    version: "5.0.4",
    mimetype: "text/typescript",
    file_extension: ".ts",
    // JupyterLab takes `mode`, the notebook `name` and `typescript`.
    codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
  },
};
