/** The scoreboard of all claims. */
export const scoreboardWords = {
  headings: ["claim", "what is said", "verdict", "settled in"],
  verdicts: {
    proved: "proved",
    refuted: "refuted",
    seen: "holds, as the lesson sees",
    "not seen": "does not hold, as the lesson sees",
    holds: "holds, measured",
    "holds, a little": "holds, measured, but perhaps too little to matter",
    "does not hold": "does not hold, measured",
    "not settled": "not settled",
  },
} as const;
