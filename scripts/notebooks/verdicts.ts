import type { Settlement } from "../../lib/index";
import { type Cell, joined } from "./notebook";

/** The claims that the cards of a lesson settle, in their order, each verdict once. */
export function verdictsOf(lesson: string, cells: readonly Cell[]): Settlement[] {
  const html = cells
    .flatMap(({ outputs = [] }) => outputs.map(({ data }) => joined(data?.["text/html"])))
    .join("");
  const cards = [...html.matchAll(/data-claim="(\w+)" data-verdict="([^"]+)"/g)];
  const scores = cards.map(([, claim, verdict]) => ({ claim, lesson, verdict }) as Settlement);
  return scores.filter(
    ({ claim, verdict }, i) =>
      scores.findIndex((each) => each.claim === claim && each.verdict === verdict) === i,
  );
}
