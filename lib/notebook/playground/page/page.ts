export { startRun } from "../run";
export { show } from "./show";
