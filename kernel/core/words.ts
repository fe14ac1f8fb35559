import type { Answer, Failure } from "./protocol";

// All that the kernel itself says to a student.

export const failure = (ename: string, evalue: string): Failure => ({
  ename,
  evalue,
  traceback: [`${ename}: ${evalue}`],
});

export const failed = (why: Failure): Answer => ({ content: { status: "error", ...why }, failure: why });

export const lost = "All variables are lost: run the cells above again (Run → Run All Above Selected Cell).";

export const interrupted = failure(
  "Interrupted",
  "The cell was stopped. What it had computed before is kept.",
);
export const restarted = failure(
  "Interrupted",
  `The cell could be stopped only by starting the kernel anew. ${lost}`,
);
export const kernelEnded = failure(
  "KernelEnded",
  `The cell ended its own kernel, which was started anew. ${lost}`,
);
export const outOfMemory = (megabytes: number): Failure =>
  failure(
    "OutOfMemory",
    `The cells need more than ${megabytes} MB. Train on less data, or keep fewer results. ${lost}`,
  );

export const exitRefused =
  "process.exit() is refused: it would end the kernel. Kernel → Shut Down does that.";
export const notCaught = (error: string): string => `Not caught: ${error}\n`;
export const restLeftOut = "\n… The cell wrote more than a million characters; the rest is left out.\n";
