/** A stretch of the x axis on which a function only rises, only falls or stays the same. */
interface Run {
  way: "rises" | "falls" | "stays";
  from: number;
  to: number;
}

/**
 * What the graph of f looks like between two x, in words: `rises from 0.00247 to 0.998`, or
 * `falls from -0.0148 to -0.278 at x = -1.28, then rises to 5.99`.
 */
export function describe(f: (x: number) => number, [from, to]: readonly [number, number]): string {
  const runs = runsOf(f, from, to);
  if (runs.length > 6) return `goes up and down ${runs.length} times`;
  return runs
    .map(({ way, from: start, to: end }, i) => {
      const until = i < runs.length - 1 ? ` at x = ${inWords(end)}` : "";
      if (way === "stays")
        return `stays at ${inWords(f((start + end) / 2))}${until.replace(" at", " up to")}`;
      return `${way} ${i === 0 ? `from ${inWords(f(start))} ` : ""}to ${inWords(f(end))}${until}`;
    })
    .join(", then ");
}

/** A number in three digits. */
export const inWords = (x: number): string =>
  String(Math.abs(x) < 1e-12 ? 0 : Number(x.toPrecision(3)))
    .replace("Infinity", "∞")
    .replace("-", "−");

const steps = 400;

function runsOf(f: (x: number) => number, from: number, to: number): Run[] {
  const runs: Run[] = [];
  const width = (to - from) / steps;
  for (let i = 0; i < steps; i++) {
    const x = from + i * width;
    const way = wayOf(f(x + width) - f(x));
    const last = runs.at(-1);
    if (last?.way === way) last.to = x + width;
    else runs.push({ way, from: x, to: x + width });
  }
  return runs;
}

const wayOf = (rise: number): Run["way"] => (rise > 1e-9 ? "rises" : rise < -1e-9 ? "falls" : "stays");
