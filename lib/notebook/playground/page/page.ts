export { startRun } from "../run";
