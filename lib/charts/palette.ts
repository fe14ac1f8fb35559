/** Colours on a light page, and what they are on a dark one, where lines as thin as a hair and open circles must stay readable. */
export const darkOf: Readonly<Record<string, string>> = {
  // Lines and points, after Okabe and Ito (2008), told apart by colour-blind readers; the fifth and the sixth are darker
  // than theirs, which vanish on white.
  "#0072B2": "#56B4E9",
  "#D55E00": "#FF8A3D",
  "#009E73": "#2CC797",
  "#CC79A7": "#E59AC6",
  "#BD8300": "#F2B233",
  "#2C93D1": "#C4E8FF",
  "#8A8A8A": "#B0B0B0",
  // Text, whiskers and levels, small print, the page itself.
  "#333333": "#DDDDDD",
  "#707070": "#A8A8A8",
  "#666666": "#AAAAAA",
  "#FFFFFF": "#111111",
  // Values below 0, at 0, above 0: the palest is always the one at 0, which is next to the page.
  "#2166AC": "#7CC0F0",
  "#67A9CF": "#356A94",
  "#F7F7F7": "#222222",
  "#EF8A62": "#98492A",
  "#B2182B": "#FF9A70",
};

/** Colours of series, in order. */
export const seriesColors = Object.keys(darkOf).slice(0, 7);

export const ink = "#333333";
export const mark = "#707070";
export const smallPrint = "#666666";
export const ground = "#FFFFFF";
