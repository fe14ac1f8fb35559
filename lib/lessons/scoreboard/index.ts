export { type Settled, type Settlement, settlements } from "./scoreboard";
