import type { Matrix, Product } from "../matrix";
import { assemble, doWhile, get, i32, pair, set } from "./assembler";

// Of WebAssembly, what is used here: neither ES2022 nor Node's types declare it.
declare const WebAssembly: {
  validate(code: Uint8Array): boolean;
  Module: new (code: Uint8Array) => object;
  Memory: new (pages: { initial: number }) => { buffer: ArrayBuffer; grow(pages: number): number };
  Instance: new (
    module: object,
    imports: object,
  ) => { exports: Record<string, (...bytes: number[]) => void> };
};

// The parameters of the function below, all of them in bytes, and then its variables.
const [a, aEnd, down, along, b, bEnd, offset, out, width] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [column, q, end] = [9, 10, 11];
const [y0, y1, x] = [20, 21, 22];

/** A row of the tile: where it reads a and writes `out`, and the sums of its two pairs of columns. */
const tileRows = [0, 1, 2, 3].map((row) => ({
  p: 12 + row,
  o: 16 + row,
  s0: 23 + 2 * row,
  s1: 24 + 2 * row,
}));

const advance = (place: number, by: number) => set(place, i32.add(get(place), get(by)));

/** One tile: starts its sums at the offset, runs through the terms, stores the sums. */
const tile = [
  ...tileRows.flatMap(({ p, o, s0, s1 }, row) => [
    set(p, row === 0 ? get(a) : i32.add(get(p - 1), get(down))),
    set(o, row === 0 ? i32.add(get(out), get(column)) : i32.add(get(o - 1), get(width))),
    set(s0, pair.load(0, i32.add(get(offset), get(column)))),
    set(s1, pair.load(16, i32.add(get(offset), get(column)))),
  ]),
  set(q, i32.add(get(b), get(column))),
  set(end, i32.add(get(bEnd), get(column))),
  doWhile(
    [
      set(y0, pair.load(0, get(q))),
      set(y1, pair.load(16, get(q))),
      ...tileRows.flatMap(({ p, s0, s1 }) => [
        set(x, pair.loadTwice(0, get(p))),
        set(s0, pair.add(get(s0), pair.multiply(get(x), get(y0)))),
        set(s1, pair.add(get(s1), pair.multiply(get(x), get(y1)))),
        advance(p, along),
      ]),
      advance(q, width),
    ],
    i32.less(get(q), get(end)),
  ),
  ...tileRows.flatMap(({ o, s0, s1 }) => [pair.store(0, get(o), get(s0)), pair.store(16, get(o), get(s1))]),
];

/** Writes a·b + offset into `out`, whose rows and columns come in fours. */
const product = assemble({
  parameters: 9,
  integers: 11,
  pairs: 11,
  body: [
    doWhile(
      [
        set(column, i32.constant(0)),
        doWhile(
          [...tile, set(column, i32.add(get(column), i32.constant(32)))],
          i32.less(get(column), get(width)),
        ),
        ...tileRows.flatMap(() => [advance(a, down), advance(out, width)]),
      ],
      i32.less(get(a), get(aEnd)),
    ),
  ],
});

const nextFour = (n: number) => n + ((4 - (n % 4)) % 4);

/** Whether this Node can run it. */
export const simdWorks = (): boolean => typeof WebAssembly === "object" && WebAssembly.validate(product);

/**
 * The product in WebAssembly, two float64 at once: the same sums in the same order as in plain code, so the same bits.
 * The matrices are copied into its memory and back.
 */
export function simdProduct(): Product {
  const module = new WebAssembly.Module(product);
  let { numbers, run } = withRoomFor(module, 2 ** 17);

  return (a, b, out, offset) => {
    const rows = nextFour(out.rows);
    const columns = nextFour(out.columns);
    const bStart = a.values.length + 3 * a.rowStep; // the last tile reads up to three rows too many
    const bEnd = bStart + b.rows * columns;
    const outStart = bEnd + columns;
    const length = outStart + rows * columns;
    if (length > numbers.length) ({ numbers, run } = withRoomFor(module, 2 * length));
    numbers.set(a.values);
    copyIn(b, numbers, bStart, columns);
    if (offset) numbers.set(offset, bEnd);
    else numbers.fill(0, bEnd, outStart);
    const aEnd = out.rows * a.rowStep;
    run(
      0,
      8 * aEnd,
      8 * a.rowStep,
      8 * a.columnStep,
      8 * bStart,
      8 * bEnd,
      8 * bEnd,
      8 * outStart,
      8 * columns,
    );
    copyOut(numbers, outStart, columns, out);
  };
}

const pageBytes = 65536;

/**
 * The function with a memory for so many numbers. A memory that does not suffice is replaced, not grown: growing
 * detaches its ArrayBuffer, after which V8 checks at every access to any typed array whether it still has one.
 */
function withRoomFor(module: object, length: number) {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((8 * length) / pageBytes) });
  const { run } = new WebAssembly.Instance(module, { host: { memory } }).exports;
  return { run, numbers: new Float64Array(memory.buffer) };
}

/** Copies a matrix row after row, `width` places a row; what the matrix does not fill does not matter. */
function copyIn(
  { rows, columns, values, rowStep, columnStep }: Matrix,
  to: Float64Array,
  start: number,
  width: number,
) {
  if (columnStep === 1 && columns === width) {
    to.set(values, start);
    return;
  }
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) to[start + i * width + j] = values[i * rowStep + j * columnStep];
}

function copyOut(from: Float64Array, start: number, width: number, { rows, columns, values }: Matrix) {
  if (columns === width) {
    values.set(from.subarray(start, start + values.length));
    return;
  }
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) values[i * columns + j] = from[start + i * width + j];
}
