import { join } from "node:path";
import { commandLine } from "./setup/command-line.mjs";
import { root } from "./setup/folders.mjs";
import { main } from "./setup/main.mjs";
import { buildSite } from "./site/build";
import { serve } from "./site/serve";

// npm run site builds the course for a browser, with nothing to install, into dist/site; --serve shows it on this machine.

main(async () => {
  const { set } = commandLine("serve");
  const folder = join(root, "dist", "site");
  await buildSite(folder);
  console.log(`The site is in ${folder}: plain files, for any host of static pages.`);
  if (!set.has("serve")) return;
  const { address } = await serve(folder);
  console.log(`It is shown at ${address} until you press Ctrl-C.`);
});
