import { main } from "./setup/main.mjs";

// `npm start` opens the course in JupyterLab. It passes further arguments on: `npm start -- --no-browser --port 8899`.
main(async () => {
  const { startJupyterLab } = await import("./setup/jupyter/jupyterlab.mjs");
  return startJupyterLab(process.argv.slice(2));
});
