/**
 * The compression of PNG and WOFF (RFC 1950) and its checksum, as the machine has them: in JavaScript a document's
 * pictures take half a second. Packing goes on beside the caller, who paints the next picture meanwhile.
 */
export interface Zlib {
  readonly deflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly inflate: (bytes: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Rows of red, green, blue and alpha, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A PNG (W3C, third edition) of an opaque picture: eight bits of red, green and blue, rows unfiltered, since drawings
 * of even areas become smallest so.
 */
export async function pngFile(pixels: Pixels, zlib: Zlib): Promise<Uint8Array> {
  const chunks = [
    chunk('IHDR', headerOf(pixels), zlib),
    chunk('IDAT', await zlib.deflate(opaqueRows(pixels)), zlib),
    chunk('IEND', new Uint8Array(), zlib),
  ];
  return joined([signature, ...chunks]);
}

function headerOf({ width, height }: Pixels): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  // true colour without alpha
  header.setUint8(9, 2);
  return new Uint8Array(header.buffer);
}

/** Every row is led by its filter, which is 0: none. */
function opaqueRows({ width, height, rgba }: Pixels): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  let [from, to] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += 3) {
      rows[to] = rgba[from]!;
      rows[to + 1] = rgba[from + 1]!;
      rows[to + 2] = rgba[from + 2]!;
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array, { crc32 }: Zlib): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(type), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
  return made;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
