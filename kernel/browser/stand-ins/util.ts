export { format } from "node-inspect-extracted";
export const TextDecoder = globalThis.TextDecoder;
