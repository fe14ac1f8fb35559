import { main } from "./setup/main.mjs";

// `npm run setup` makes the project ready without starting anything.
main(async () => {
  const { setUp } = await import("./setup/index.mjs");
  setUp();
  return 0;
});
