const IN_PARALLEL = 2; // A kernel wants a core of its own.

/** Does the work for each item, two at a time, and returns the results in the order of the items. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, worker));
  return results;
}
