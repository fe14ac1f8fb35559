import { display } from "tslab";
import { htmlTable } from "./page/html";

/**
 * Shows a table below the cell. Cells may hold `$LaTeX$`; numbers are shown with six significant digits.
 *
 * @example
 * table(["x", "σ(x)"], [[0, sigmoid(0)], [1, sigmoid(1)]]);
 */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const wrong = rows.findIndex((row) => row.length !== headings.length);
  if (wrong >= 0)
    throw new RangeError(
      `table: row ${wrong} has ${rows[wrong]?.length} cells, there are ${headings.length} headings`,
    );
  display.html(htmlTable(headings, rows));
}
