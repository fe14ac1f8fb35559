import { rounded } from "../figure";

/** Values over a plane: `z[row][column]` at `y[row]`, `x[column]`, both growing. */
export interface Field {
  x: readonly number[];
  y: readonly number[];
  z: readonly ArrayLike<number>[];
}

/** Lines as Plotly draws them: where x and y are null, one ends and the next begins. */
export interface Lines {
  x: (number | null)[];
  y: (number | null)[];
}

/** Where the line crosses a side of a cell, and the one or two sides where it crosses next. */
interface Crossing {
  x: number;
  y: number;
  next: string[];
}

/**
 * The lines along which a field has a value, by marching squares: it is linear between neighbours, and where a
 * cell is crossed twice its middle says which corners belong together (Lorensen & Cline, 1987, in two dimensions).
 *
 * @example
 * isoline({ x: [0, 1], y: [0, 1], z: [[0, 1], [0, 1]] }, 0.25); // { x: [0.25, 0.25], y: [0, 1] }
 */
export function isoline(field: Field, level: number): Lines {
  const crossings = crossingsOf(field, level);
  const starts = [...crossings.keys()].sort((a, b) => ends(crossings, a) - ends(crossings, b));
  const lines: Lines = { x: [], y: [] };
  for (const start of starts) {
    if (!crossings.has(start)) continue;
    if (lines.x.length > 0) add(lines, null, null);
    const first = crossings.get(start) as Crossing;
    let key: string | undefined = start;
    let last: Crossing | undefined;
    while (key !== undefined) {
      last = crossings.get(key) as Crossing;
      add(lines, rounded(last.x), rounded(last.y));
      crossings.delete(key);
      key = last.next.find((each) => crossings.has(each));
    }
    if (first.next.length > 1 && last?.next.includes(start)) add(lines, rounded(first.x), rounded(first.y)); // closed
  }
  return lines;
}

/** A line that ends at the edge of the field begins there. */
const ends = (crossings: ReadonlyMap<string, Crossing>, key: string): number =>
  (crossings.get(key) as Crossing).next.length;

function add({ x, y }: Lines, atX: number | null, atY: number | null): void {
  x.push(atX);
  y.push(atY);
}

function crossingsOf({ x, y, z }: Field, level: number): Map<string, Crossing> {
  const crossings = new Map<string, Crossing>();
  /** The key of the crossing between two neighbours, if there is one. */
  const between = (row: number, column: number, up: 0 | 1): string[] => {
    const [a, b] = [z[row][column], z[row + up][column + 1 - up]];
    if (a >= level === b >= level) return [];
    const key = `${row} ${column} ${up}`;
    if (!crossings.has(key)) {
      const share = (level - a) / (b - a);
      const toX = up ? x[column] : x[column + 1];
      const toY = up ? y[row + 1] : y[row];
      const [atX, atY] = [x[column] + share * (toX - x[column]), y[row] + share * (toY - y[row])];
      crossings.set(key, { x: atX, y: atY, next: [] });
    }
    return [key];
  };
  for (let row = 0; row + 1 < y.length; row++) {
    for (let column = 0; column + 1 < x.length; column++) {
      const round = [
        ...between(row, column, 0),
        ...between(row, column + 1, 1),
        ...between(row + 1, column, 0),
        ...between(row, column, 1),
      ];
      const corners = [z[row][column], z[row][column + 1], z[row + 1][column + 1], z[row + 1][column]];
      const middle = corners.reduce((sum, corner) => sum + corner / 4, 0);
      // Around the cell, neighbours belong together; of four, those that cut off the corners unlike the middle.
      const turned = round.length === 4 && middle >= level === corners[0] >= level ? 0 : 1;
      const pairs = round.length === 4 && turned ? [round[3], round[0], round[1], round[2]] : round;
      for (let i = 0; i + 1 < pairs.length; i += 2) {
        crossings.get(pairs[i])?.next.push(pairs[i + 1]);
        crossings.get(pairs[i + 1])?.next.push(pairs[i]);
      }
    }
  }
  return crossings;
}
