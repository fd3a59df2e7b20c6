import type { Zlib } from './png-file.ts';

/**
 * Unpacks a WOFF font (W3C, version 1) into the OpenType file it holds, once, so that not every picture has to.
 * Throws if it is none.
 */
export function unpackWoff(woff: Uint8Array, { inflate }: Pick<Zlib, 'inflate'>): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF font');
  const count = view.getUint16(12);
  const font = new Uint8Array(view.getUint32(16));
  const out = new DataView(font.buffer);
  writeHead(out, view.getUint32(4), count);
  let at = 12 + 16 * count;
  for (let i = 0; i < count; i += 1) {
    const entry = 44 + 20 * i;
    const [from, packed, length] = [4, 8, 12].map((offset) => view.getUint32(entry + offset));
    const data = woff.subarray(from!, from! + packed!);
    font.set(packed! < length! ? inflate(data) : data, at);
    // tag, checksum, where it stands, how long it is
    const row = [view.getUint32(entry), view.getUint32(entry + 16), at, length!];
    row.forEach((value, j) => out.setUint32(12 + 16 * i + 4 * j, value));
    at += (length! + 3) & ~3;
  }
  return font;
}

function writeHead(out: DataView, flavour: number, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count));
  out.setUint32(0, flavour);
  const fields = [count, power * 16, Math.log2(power), (count - power) * 16];
  fields.forEach((value, i) => out.setUint16(4 + 2 * i, value));
}
