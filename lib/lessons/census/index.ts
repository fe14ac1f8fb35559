export { type Census, census } from "./census";
