import type { Chart, DistributionRow } from '../chart.ts';
import { inks, label, picture, pictureWidth, rect, text, type Box, type Picture } from './svg.ts';
import { emsOf } from './text.ts';

type Distributions = Extract<Chart, { kind: 'distributions' }>;

const barX = 330;
const barWidth = 270;
const barHeight = 26;
const gap = 12;

/** Rows of answers as strips of five shades from light to dark, each with its count. */
export function drawDistributions({ rows, legend }: Distributions): Picture {
  const key = drawLegend(legend);
  let y = key.height + gap;
  const parts = rows.map((row) => {
    const drawn = drawRow(row, y);
    y += drawn.height + gap;
    return drawn.svg;
  });
  return picture(y, [key.svg, ...parts]);
}

/** The five shades with what they mean, in as many lines as they need. */
function drawLegend(legend: readonly string[]) {
  let [x, y] = [0, 4];
  const svg = legend.map((words, i) => {
    const said = `${i + 1} ${words}`;
    const width = 22 + emsOf(said) * 13 + 16;
    if (x + width > pictureWidth) [x, y] = [0, y + 24];
    const swatch = rect({ x, y, width: 16, height: 16 }, inks.scale[i] ?? '', inks.line);
    const drawn = swatch + text(x + 22, y + 13, said, { size: 13, fill: inks.soft });
    x += width;
    return drawn;
  });
  return { svg: svg.join(''), height: y + 20 };
}

function drawRow({ label: words, counts, text: figures }: DistributionRow, y: number) {
  const name = label(0, y, words, barX - 20);
  const height = Math.max(name.height, barHeight);
  const top = y + (height - barHeight) / 2;
  const strip = counts ? drawStrip(counts, top) : drawEmpty(figures, top);
  const said = counts ? sayFigures(figures, top) : '';
  return { svg: name.svg + strip + said, height };
}

function drawStrip(counts: readonly number[], top: number): string {
  const n = counts.reduce((sum, count) => sum + count, 0);
  let x = barX;
  return counts
    .map((count, i) => {
      const width = n === 0 ? 0 : (count / n) * barWidth;
      const box: Box = { x, y: top, width, height: barHeight };
      x += width;
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
function drawEmpty(words: string, top: number): string {
  const box = { x: barX, y: top, width: pictureWidth - barX, height: barHeight };
  const frame = rect(box, '#FFFFFF', inks.line, ' stroke-dasharray="4 3"');
  return frame + text(barX + 10, top + 18, words, { size: 13, fill: inks.soft });
}

const sayFigures = (words: string, top: number): string =>
  text(pictureWidth, top + 18, words, { size: 12.5, fill: inks.soft, anchor: 'end' });
