import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

/** Paints the path's bars back into modules. */
function modulesOf(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(run); i++) (grid[Number(y)] ?? [])[Number(x) + i] = true;
  return grid;
}

describe('a QR code', () => {
  const text = 'https://example.org/join#0123456789abcdefghijklmnopqrstuvwxyzABCDEFG';
  const { size, path } = qrPath(text);

  it('draws exactly the dark modules', () => {
    const { data } = encode(text, { ecc: 'M', border: 4 });
    expect(modulesOf(path, size)).toEqual(data);
  });

  it('keeps four white modules around', () => {
    const outer = modulesOf(path, size).filter((_, y) => y < 4 || y >= size - 4);
    expect(outer.flat()).not.toContain(true);
  });
});
