import type { Chart, ScoreRow } from '../chart.ts';
import {
  circle,
  inks,
  label,
  line,
  picture,
  pictureWidth,
  rect,
  text,
  type Picture,
} from './svg.ts';

type Scores = Extract<Chart, { kind: 'scores' }>;

const from = 210;
const to = 640;
const rowHeight = 44;
const top = 30;

const at = (score: number): number => from + ((score - 1) / 4) * (to - from);

/** Scores on a line from 1 to 5 with its bands; the range is a bar behind the dot. */
export function drawScores({ rows, bands, beforeLabel }: Scores): Picture {
  const bottom = top + rows.length * rowHeight;
  const key = beforeLabel === null ? '' : drawKey(beforeLabel, bottom + 40);
  return picture(bottom + (beforeLabel === null ? 30 : 56), [
    ...drawBands(bands, bottom),
    ...rows.map((row, i) => drawRow(row, top + i * rowHeight)),
    ...[1, 2, 3, 4, 5].map((score) =>
      text(at(score), bottom + 18, String(score), { size: 12, fill: inks.soft, anchor: 'middle' }),
    ),
    key,
  ]);
}

function drawBands(bands: Scores['bands'], bottom: number): string[] {
  return bands.map(({ from: floor, label: words }, i) => {
    const end = bands[i + 1]?.from ?? 5;
    const [x, width] = [at(floor), at(end) - at(floor)];
    const zone = rect(
      { x, y: top, width, height: bottom - top },
      i % 2 === 0 ? inks.zone : '#FFFFFF',
      inks.line,
    );
    const look = { size: 12.5, weight: 700, fill: inks.soft, anchor: 'middle' } as const;
    return zone + text(x + width / 2, top - 10, words, look);
  });
}

function drawRow({ label: words, value, shown, range, before }: ScoreRow, y: number): string {
  const middle = y + rowHeight / 2;
  const name = label(0, middle - 10, words, from - 20, { weight: 700, mostLines: 2 });
  if (value === null)
    return name.svg + text(at(3), middle + 5, '–', { fill: inks.soft, anchor: 'middle' });
  const bar = range
    ? rect(
        { x: at(range[0]), y: middle - 5, width: at(range[1]) - at(range[0]), height: 10 },
        inks.scale[1],
        inks.scale[3],
      )
    : '';
  return (
    name.svg +
    bar +
    drawBefore(before, value, middle) +
    circle(at(value), middle, 8, inks.indigo, '#FFFFFF') +
    text(pictureWidth, middle + 7, shown, { size: 20, weight: 700, anchor: 'end' })
  );
}

function drawBefore(before: number | null, value: number, middle: number): string {
  if (before === null) return '';
  return (
    line(at(before), middle, at(value), middle) +
    circle(at(before), middle, 7, '#FFFFFF', inks.indigo)
  );
}

const drawKey = (words: string, y: number): string =>
  circle(from + 7, y - 4, 6, '#FFFFFF', inks.indigo) +
  text(from + 22, y, words, { size: 12.5, fill: inks.soft });
