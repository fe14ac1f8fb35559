/** The square window on the plane for each data set: its middle and half its side. */
export const windows = {
  circles: { x: 0, y: 0, half: 1.6 },
  moons: { x: 0.5, y: 0.25, half: 2 },
  spirals: { x: 0, y: 0, half: 1.25 },
  xor: { x: 0, y: 0, half: 1.35 },
} as const;

export type Window = (typeof windows)[keyof typeof windows];
