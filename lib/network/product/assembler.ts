// A WebAssembly assembler for one function over memory: whole numbers (i32) and pairs of float64 (v128).
// Each instruction is a function of its operands that returns bytes. The numbers are those of the WebAssembly
// core specification, version 2, chapter "Binary Format".

/** The bytes of a piece of code. */
export type Code = readonly number[];

/** A number as LEB128 bytes: seven bits each, the lowest first. */
function leb128(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb128(value >>> 7)];
}

const instruction =
  (...code: number[]) =>
  (...operands: Code[]): Code => [...operands.flat(), ...code];

/** Reads or writes `address + offset`; memory instructions end with their alignment and the offset. */
const memory =
  (...code: number[]) =>
  (offset: number, ...operands: Code[]): Code => [...operands.flat(), ...code, 0, ...leb128(offset)];

export const i32 = {
  constant: (value: number): Code => [0x41, ...leb128(value)],
  add: instruction(0x6a),
  less: instruction(0x49),
};

export const pair = {
  add: instruction(0xfd, ...leb128(0xf0)),
  multiply: instruction(0xfd, ...leb128(0xf2)),
  load: memory(0xfd, 0x00),
  /** One float64 in both places. */
  loadTwice: memory(0xfd, 0x0a),
  store: memory(0xfd, 0x0b),
};

export const get = (local: number): Code => [0x20, ...leb128(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...leb128(local)];

/** Runs `body`, and again while `condition` is not 0. */
export const doWhile = (body: Code[], condition: Code): Code => [
  0x03,
  0x40,
  ...body.flat(),
  ...condition,
  0x0d,
  0x00,
  0x0b,
];

const sized = (content: Code): Code => [...leb128(content.length), ...content];
const section = (id: number, content: Code): Code => [id, ...sized(content)];
const name = (text: string): Code => sized([...text].map((letter) => letter.charCodeAt(0)));
const typeI32 = 0x7f;
const typePair = 0x7b;

/** A module that imports its memory as `host.memory` and exports the function `run`. */
export function assemble(code: {
  parameters: number;
  integers: number;
  pairs: number;
  body: Code[];
}): Uint8Array {
  const { parameters, integers, pairs, body } = code;
  const signature = [0x60, ...sized(new Array<number>(parameters).fill(typeI32)), 0];
  const locals = [2, ...leb128(integers), typeI32, ...leb128(pairs), typePair];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, ...signature]),
    ...section(2, [1, ...name("host"), ...name("memory"), 2, 0, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("run"), 0, 0]),
    ...section(10, [1, ...sized([...locals, ...body.flat(), 0x0b])]),
  ]);
}
