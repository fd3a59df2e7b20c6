import { scaleLinear } from 'd3-scale';
import type { Chart, DistributionRow } from '../chart.ts';
import { drawSwatches } from './key.ts';
import { placeRow } from './row.ts';
import {
  inks,
  picture,
  pictureWidths,
  rect,
  text,
  type Box,
  type Label,
  type Picture,
  type Width,
} from './svg.ts';
import { emsOf } from './text.ts';

type Distributions = Extract<Chart, { kind: 'distributions' }>;

const strips = { wide: { from: 330, length: 270 }, narrow: { from: 0, length: 226 } } as const;
const barHeight = 26;
const gap = 12;

/** Rows of answers as strips of five shades from light to dark, each with its count. */
export function drawDistributions({ rows, legend }: Distributions, width: Width): Picture {
  const key = drawLegend(legend, width);
  let y = key.height + gap;
  const parts = rows.map((row) => {
    const drawn = drawRow(row, y, width);
    y += drawn.height + gap;
    return drawn.svg;
  });
  return picture(y, [key.svg, ...parts], width);
}

/** The five shades with what they mean. */
const drawLegend = (legend: readonly string[], width: Width): Label =>
  drawSwatches(
    legend.map((words, i) => ({ words: `${i + 1} ${words}`, fill: inks.scale[i] ?? '' })),
    inks.line,
    width,
  );

function drawRow(
  { label: words, counts, text: figures }: DistributionRow,
  y: number,
  width: Width,
) {
  const { from, length } = strips[width];
  const { name, top, height } = placeRow(words, y, { from, band: barHeight, width });
  const box = { x: from, y: top, width: length, height: barHeight };
  const end = pictureWidths[width];
  const strip = counts
    ? drawStrip(counts, box) + sayFigures(figures, end, top)
    : drawEmpty(figures, { ...box, width: end - from });
  return { svg: name.svg + strip, height };
}

function drawStrip(counts: readonly number[], whole: Box): string {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const along = scaleLinear([0, Math.max(1, n)], [0, whole.width]);
  let before = 0;
  return counts
    .map((count, i) => {
      const box: Box = { ...whole, x: whole.x + along(before), width: along(count) };
      before += count;
      return count === 0 ? '' : drawSegment(box, count, i);
    })
    .join('');
}

function drawSegment(box: Box, count: number, place: number): string {
  const segment = rect(box, inks.scale[place] ?? '', '#FFFFFF');
  const fits = box.width >= emsOf(String(count)) * 13 + 4;
  if (!fits) return segment;
  const fill = inks.onScale[place] ?? inks.text;
  const look = { size: 13, weight: 700, fill, anchor: 'middle' } as const;
  return segment + text(box.x + box.width / 2, box.y + 18, String(count), look);
}

/** A dashed frame: there are answers, and they are not shown. */
function drawEmpty(words: string, box: Box): string {
  const frame = rect(box, '#FFFFFF', inks.line, ' stroke-dasharray="4 3"');
  return frame + text(box.x + 10, box.y + 18, words, { size: 13, fill: inks.soft });
}

const sayFigures = (words: string, end: number, top: number): string =>
  text(end, top + 18, words, { size: 12.5, fill: inks.soft, anchor: 'end' });
