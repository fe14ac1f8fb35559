import { deflate } from "pako";

/** A picture of few colours as a PNG: `pixels[row]` holds numbers of colours, from the top (PNG, W3C 2003). */
export function paletteImage(
  pixels: readonly (readonly number[])[],
  palette: readonly (readonly number[])[],
): Uint8Array {
  const sizes = [...bigEndian(pixels[0]?.length ?? 0), ...bigEndian(pixels.length)];
  const rows = pixels.flatMap((row) => [0, ...row]); // 0: no filter
  return joined([
    Uint8Array.of(0x89, ...ascii("PNG\r\n\x1a\n")),
    chunk("IHDR", Uint8Array.from([...sizes, 8, 3, 0, 0, 0])), // 8 bits a pixel, which name a colour of the palette
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", deflate(Uint8Array.from(rows))),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(ascii(name)), content]);
  return joined([bigEndian(content.length), body, bigEndian(checksum(body))]);
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** A whole number below 2³² in four bytes. */
const bigEndian = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The CRC-32 that ends each chunk. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
