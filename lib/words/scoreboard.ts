/** The scoreboard of all claims. */
export const scoreboardWords = {
  headings: ["", "what is said", "", "verdict", "settled in"],
  /** Read before the verdicts: a mark for what they say together. */
  marks: { holds: "✓", "does not hold": "✗", "not settled": "?", "cards differ": "≠" },
  verdicts: {
    proved: "proved",
    refuted: "refuted",
    seen: "holds (seen)",
    "not seen": "does not hold (seen)",
    holds: "holds (measured)",
    "holds, a little": "holds a little (measured)",
    "does not hold": "does not hold (measured)",
    "not settled": "not settled (measured)",
  },
} as const;
