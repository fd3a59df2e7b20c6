import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { expect, it } from 'vitest';
import { pngFile, type Pixels } from '#lib/export/png-file.ts';
import { readPainterTools } from '../../server/report/painter-tools.ts';

const { wasm, zlib } = await readPainterTools();
await initWasm(wasm);

/** Red grows to the right, green downwards, blue is anything: every row and column is told from every other. */
const pixels = (width: number, height: number): Pixels => {
  const rgba = new Uint8Array(width * height * 4).map((_, at) => {
    const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)];
    return [x, y, (x * 7 + y * 13) % 256, 255][at % 4]!;
  });
  return { width, height, rgba };
};

/** As a reader that is none of ours has it: resvg's own, which opens the picture inside of a drawing. */
function readBack(png: Uint8Array, { width, height }: Pixels): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

it.each([
  [1, 1],
  [3, 200],
  [251, 2],
  [64, 48],
])('a picture of %d by %d is read back pixel by pixel', async (width, height) => {
  const given = pixels(width, height);
  expect(readBack(await pngFile(given, zlib), given)).toEqual(given.rgba);
});

it('every part carries its length and checksum, and the end is the end', async () => {
  const png = await pngFile(pixels(5, 4), zlib);
  const view = new DataView(png.buffer);
  const types: string[] = [];
  let at = 8;
  while (at < png.length) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    types.push(Buffer.from(body.subarray(0, 4)).toString('latin1'));
    expect(view.getUint32(at + 8 + length)).toBe(zlib.crc32(body));
    at += 12 + length;
  }
  expect([types, at]).toEqual([['IHDR', 'IDAT', 'IEND'], png.length]);
});
