/** `npm run bench` measures everything, `npm run bench -- activations` one part. */
const parts: Record<string, () => Promise<void>> = {
  activations: async () => (await import("./bench/activations")).benchActivations(),
  network: async () => (await import("./bench/network")).benchNetwork(),
};

async function main(names: string[]): Promise<void> {
  const unknown = names.find((name) => !parts[name]);
  if (unknown)
    throw new RangeError(`There is no part "${unknown}"; there are ${Object.keys(parts).join(", ")}.`);
  for (const name of names) await parts[name]();
}

main(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts));
