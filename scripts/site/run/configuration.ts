/** What `jupyter lite build` reads. */
export const buildConfiguration = (folder: string) => ({
  LiteBuildConfig: {
    contents: ["contents"],
    output_dir: folder,
    apps: ["lab", "notebooks", "tree"],
    no_sourcemaps: true,
    no_unused_shared_packages: true,
    ignore_sys_prefix: ["federated_extensions"],
    federated_extensions: ["extension"],
  },
});

const storage = "why-relu"; // where the browser keeps what a student writes

/** What the site itself reads. */
export const siteConfiguration = {
  "jupyter-lite-schema-version": 0,
  "jupyter-config-data": {
    appName: "Why ReLU?",
    defaultKernelName: "tslab",
    enableMemoryStorage: true, // for browsers that forbid storage
    exposeAppInBrowser: true,
    contentsStorageName: storage,
    settingsStorageName: storage,
    workspacesStorageName: storage,
  },
};
