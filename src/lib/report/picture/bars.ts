import type { BarRow, Chart, PairRow } from '../chart.ts';
import { inks, label, picture, rect, text, type Label, type Picture } from './svg.ts';
import { emsOf } from './text.ts';

const from = 250;
const full = 330;
const gap = 12;

/** Bars with their figures beside them; one that is not shown is a dashed frame. */
export function drawBars({ rows }: Extract<Chart, { kind: 'bars' }>): Picture {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  let y = 4;
  const parts = rows.map((row) => {
    const drawn = drawBar(row, y, most);
    y += drawn.height + gap;
    return drawn.svg;
  });
  return picture(y, parts);
}

function drawBar(
  { label: words, value, text: figures, strong }: BarRow,
  y: number,
  most: number,
): Label {
  const name = label(0, y, words, from - 20, { weight: strong ? 700 : 400 });
  const height = Math.max(name.height, 24);
  const top = y + (height - 20) / 2;
  const width = value === null ? 60 : (value / most) * full;
  const box = { x: from, y: top, width: Math.max(width, 1), height: 20 };
  const bar =
    value === null
      ? rect(box, '#FFFFFF', inks.line, ' stroke-dasharray="4 3"')
      : rect(box, strong ? inks.indigo : inks.scale[2], inks.indigo);
  const said = text(from + Math.max(width, 1) + 10, top + 15, figures, {
    size: 13,
    fill: inks.soft,
  });
  return { svg: name.svg + bar + said, height };
}

const thin = 12;
/** Ours solid and dark, the others lighter with an edge: apart in grey too. */
const fills = [inks.indigo, inks.scale[2], inks.scale[1], '#FFFFFF'];

/** Shares of several series under each other, ours first; the figure stands at the end of each bar. */
export function drawPairs({ rows, series }: Extract<Chart, { kind: 'pairs' }>): Picture {
  const most = Math.max(0.01, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  let y = 34;
  const parts = rows.map((row) => {
    const drawn = drawPair(row, y, most);
    y += drawn.height + gap;
    return drawn.svg;
  });
  return picture(y, [drawKey(series), ...parts]);
}

function drawKey(series: readonly string[]): string {
  let x = 0;
  return series
    .map((words, i) => {
      const swatch = rect({ x, y: 4, width: 16, height: 14 }, fills[i % 4] ?? '', inks.indigo);
      const drawn = swatch + text(x + 22, 16, words, { size: 13, fill: inks.soft });
      x += 22 + emsOf(words) * 13 + 18;
      return drawn;
    })
    .join('');
}

function drawPair({ label: words, values, texts }: PairRow, y: number, most: number): Label {
  const name = label(0, y, words, from - 20);
  const height = Math.max(name.height, values.length * (thin + 2));
  const bars = values.map((value, i) => {
    const top = y + i * (thin + 2);
    const width = ((value ?? 0) / most) * full;
    const box = { x: from, y: top, width, height: thin };
    const bar = width === 0 ? '' : rect(box, fills[i % 4] ?? '', inks.indigo);
    return (
      bar + text(from + width + 8, top + 10.5, texts[i] ?? '', { size: 11.5, fill: inks.soft })
    );
  });
  return { svg: name.svg + bars.join(''), height };
}
