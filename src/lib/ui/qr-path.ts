import { encode } from 'uqr';

/** Modules of white around a code that scanners need. */
const quietZone = 4;

export interface QrPath {
  /** Modules along one side, quiet zone included: the view box. */
  readonly size: number;
  readonly path: string;
}

/** One path for all dark modules; runs along a row are drawn as one bar, so that no seams show. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}
