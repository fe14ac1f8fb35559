const between = 1000; // milliseconds

/** Ends the kernel when the process that started it has ended, however it ended: kernels must not pile up on a server. */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) process.exit();
  }, between).unref();
}

/** Windows keeps telling the number of a parent that has ended. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // alive, and another user's
  }
}
