import { inks, pictureWidths, rect, text, type Label, type Width } from './svg.ts';
import { emsOf } from './text.ts';

/** What a mark of a chart means; `sign` draws the mark at `x`, on the line that its words stand on at `y`. */
export interface KeyEntry {
  readonly words: string;
  readonly sign: (x: number, y: number) => string;
}

const size = 12.5;
const gap = 16;
const lineHeight = 22;

/** A chart's key over its marks, in as many lines as it needs; words begin `inset` after their sign does. */
export function drawKey(entries: readonly KeyEntry[], width: Width, inset: number): Label {
  let [x, y] = [0, 16];
  const drawn = entries.map(({ words, sign }) => {
    const taken = inset + emsOf(words) * size + gap;
    if (x > 0 && x + taken > pictureWidths[width]) [x, y] = [0, y + lineHeight];
    const entry = sign(x, y) + text(x + inset, y, words, { size, fill: inks.soft });
    x += taken;
    return entry;
  });
  return { svg: drawn.join(''), height: y + 6 };
}

/** A key of filled boxes. */
export const drawSwatches = (
  swatches: readonly { readonly words: string; readonly fill: string }[],
  stroke: string,
  width: Width,
): Label =>
  drawKey(
    swatches.map(({ words, fill }) => ({
      words,
      sign: (x, y) => rect({ x, y: y - 13, width: 16, height: 15 }, fill, stroke),
    })),
    width,
    22,
  );
