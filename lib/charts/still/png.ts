import { deflateSync } from "node:zlib";

/** A picture of few colours as a PNG: `pixels[row]` holds numbers of colours, from the top (PNG, W3C 2003). */
export function paletteImage(
  pixels: readonly (readonly number[])[],
  palette: readonly (readonly number[])[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels[0]?.length ?? 0, 0);
  header.writeUInt32BE(pixels.length, 4);
  header.set([8, 3], 8); // 8 bits a pixel, which name a colour of the palette
  const rows = pixels.map((row) => Buffer.from([0, ...row])); // 0: no filter
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, check]);
}

/** The CRC-32 that ends each chunk. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
