import { scaleLinear } from 'd3-scale';
import type { BarRow, Chart, PairRow } from '../chart.ts';
import { drawSwatches } from './key.ts';
import { placeRow } from './row.ts';
import { inks, picture, rect, text, type Label, type Picture, type Width } from './svg.ts';

const bars = { wide: { from: 250, full: 330 }, narrow: { from: 0, full: 200 } } as const;
const gap = 12;

/** How long the bar of a value is. */
type Along = (value: number) => number;

/** Bars with their figures beside them; one that is not shown is a dashed frame. */
export function drawBars({ rows }: Extract<Chart, { kind: 'bars' }>, width: Width): Picture {
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const along = scaleLinear([0, most], [0, bars[width].full]);
  let y = 4;
  const parts = rows.map((row) => {
    const drawn = drawBar(row, y, along, width);
    y += drawn.height + gap;
    return drawn.svg;
  });
  return picture(y, parts, width);
}

function drawBar(row: BarRow, y: number, along: Along, width: Width): Label {
  const { label: words, value, text: figures, strong } = row;
  const { from } = bars[width];
  const look = { weight: strong ? 700 : 400 } as const;
  const { name, top, height } = placeRow(words, y, { from, band: 20, width, look });
  const length = value === null ? 60 : Math.max(1, along(value));
  const box = { x: from, y: top, width: length, height: 20 };
  const bar =
    value === null
      ? rect(box, '#FFFFFF', inks.line, ' stroke-dasharray="4 3"')
      : rect(box, strong ? inks.indigo : inks.scale[2], inks.indigo);
  const said = text(from + length + 10, top + 15, figures, { size: 13, fill: inks.soft });
  return { svg: name.svg + bar + said, height };
}

const thin = 14;
/** Ours solid and dark, the others lighter with an edge: apart in grey too. */
const fills = [inks.indigo, inks.scale[2], inks.scale[1], '#FFFFFF'];

/** Shares of several series under each other, ours first; the figure stands at the end of each bar. */
export function drawPairs(
  { rows, series }: Extract<Chart, { kind: 'pairs' }>,
  width: Width,
): Picture {
  const most = Math.max(0.01, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const along = scaleLinear([0, most], [0, bars[width].full]);
  const swatches = series.map((words, i) => ({ words, fill: fills[i % 4] ?? '' }));
  const key = drawSwatches(swatches, inks.indigo, width);
  let y = key.height + gap;
  const parts = rows.map((row) => {
    const drawn = drawPair(row, y, along, width);
    y += drawn.height + gap;
    return drawn.svg;
  });
  return picture(y, [key.svg, ...parts], width);
}

function drawPair(row: PairRow, y: number, along: Along, width: Width): Label {
  const { label: words, values, texts } = row;
  const { from } = bars[width];
  const band = values.length * thin;
  const { name, top, height } = placeRow(words, y, { from, band, width });
  const drawn = values.map((value, i) => {
    const length = along(value ?? 0);
    const box = { x: from, y: top + i * thin, width: length, height: thin - 2 };
    const bar = length === 0 ? '' : rect(box, fills[i % 4] ?? '', inks.indigo);
    const figure = text(from + length + 8, box.y + 10.5, texts[i] ?? '', {
      size: 11.5,
      fill: inks.soft,
    });
    return bar + figure;
  });
  return { svg: name.svg + drawn.join(''), height };
}
