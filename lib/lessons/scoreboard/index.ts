export { type ClaimScore, claimScores, type Settled, type Settlement, settlements } from "./scoreboard";
