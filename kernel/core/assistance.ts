import type { Executor } from "tslab/dist/executor";
import { printQuickInfo } from "tslab/dist/inspect";
import { toPoints, toUnits } from "./positions";
import type { Content } from "./protocol";

const unknown = /^(any|import \S+)$/; // all that the compiler says of a name that it does not know

/** What a front end asks while a cell is being written; it counts in code points. */
export function createAssistance({ complete: completeAt, inspect: inspectAt }: Executor) {
  function complete(code: string, cursor: number): Content {
    const at = toUnits(code, cursor);
    const { start, end, candidates } = found(code, (before) => {
      const { start, end, candidates, original } = completeAt(before + code, before.length + at);
      const quoted = start === end ? original?.optionalReplacementSpan : undefined;
      const from = (quoted?.start ?? start) - before.length;
      const length = quoted?.length ?? end - start;
      return candidates.length > 0 ? { start: from, end: from + length, candidates } : undefined;
    }) ?? { start: at, end: at, candidates: [] };
    return {
      status: "ok",
      cursor_start: toPoints(code, start),
      cursor_end: toPoints(code, end),
      matches: candidates,
      metadata: {},
    };
  }

  function inspect(code: string, cursor: number): Content {
    const at = toUnits(code, cursor);
    const text = found(code, (before) => {
      const info = inspectAt(before + code, before.length + at);
      const text = info && printQuickInfo(info);
      return text && !unknown.test(text) ? text : undefined;
    });
    return {
      status: "ok",
      found: text !== undefined,
      data: text ? { "text/plain": text } : {},
      metadata: {},
    };
  }

  return { complete, inspect };
}

/** Asks of the code as it is; where that finds nothing, as if its names were imported: the cell that does so may not have run. */
const found = <T>(code: string, ask: (before: string) => T | undefined): T | undefined =>
  ask("") ?? ask(`import { ${namesIn(code).join(", ")} } from "why-relu"; `);

const namesIn = (code: string): string[] => [...new Set(code.match(/[\p{L}_$][\p{L}\d_$]*/gu))];
