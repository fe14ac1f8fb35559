/** How long work runs before it lets others in. */
const sliceMilliseconds = 50;

/** Lets whatever waits have its turn. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Thrown when the user interrupts. */
export class Interrupted extends Error {
  override name = "Interrupted";
}

/**
 * Calls `work` until it returns false. Every 50 ms it pauses, so that output appears and an interrupt gets through:
 * then it throws `Interrupted`. A notebook's kernel cannot interrupt a loop that runs after an `await` without pauses.
 *
 * @example
 * let count = 0;
 * await inSlices(() => ++count < 1000);
 * count; // 1000
 */
export async function inSlices(work: () => boolean): Promise<void> {
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  await turn(); // a listener that the cell's first, synchronous part adds would let an interrupt kill the kernel
  process.on("SIGINT", interrupt);
  try {
    while (runFor(sliceMilliseconds, work)) {
      await turn();
      if (interrupted) throw new Interrupted("Interrupted");
    }
  } finally {
    process.off("SIGINT", interrupt);
  }
}

/** Calls `work` for some time; false where it is done. */
function runFor(milliseconds: number, work: () => boolean): boolean {
  const end = performance.now() + milliseconds;
  while (work()) if (performance.now() > end) return true;
  return false;
}
