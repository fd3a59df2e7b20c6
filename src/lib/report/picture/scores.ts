import { scaleLinear } from 'd3-scale';
import type { Chart, ScoreRow } from '../chart.ts';
import { placeRow } from './row.ts';
import {
  circle,
  inks,
  line,
  picture,
  pictureWidths,
  rect,
  text,
  type Picture,
  type Width,
} from './svg.ts';

type Scores = Extract<Chart, { kind: 'scores' }>;

const lines = {
  wide: { from: 210, to: 640, row: 44, zoneSize: 12.5 },
  narrow: { from: 12, to: 282, row: 58, zoneSize: 11 },
} as const;
const top = 30;
const band = 26;

const along = (width: Width) => scaleLinear([1, 5], [lines[width].from, lines[width].to]);

/** Scores on a line from 1 to 5 with its bands; the range is a bar behind the dot. */
export function drawScores({ rows, bands, beforeLabel }: Scores, width: Width): Picture {
  const at = along(width);
  const bottom = top + rows.length * lines[width].row;
  const key = beforeLabel === null ? '' : drawKey(beforeLabel, at(1), bottom + 40);
  const parts = [
    ...drawBands(bands, bottom, width),
    ...rows.map((row, i) => drawRow(row, top + i * lines[width].row, width)),
    ...[1, 2, 3, 4, 5].map((score) =>
      text(at(score), bottom + 18, String(score), { size: 12, fill: inks.soft, anchor: 'middle' }),
    ),
    key,
  ];
  return picture(bottom + (beforeLabel === null ? 30 : 56), parts, width);
}

function drawBands(bands: Scores['bands'], bottom: number, width: Width): string[] {
  const at = along(width);
  return bands.map(({ from: floor, label: words }, i) => {
    const [x, end] = [at(floor), at(bands[i + 1]?.from ?? 5)];
    const box = { x, y: top, width: end - x, height: bottom - top };
    const zone = rect(box, i % 2 === 0 ? inks.zone : '#FFFFFF', inks.line);
    const size = lines[width].zoneSize;
    const look = { size, weight: 700, fill: inks.soft, anchor: 'middle' } as const;
    return zone + text((x + end) / 2, top - 10, words, look);
  });
}

function drawRow(row: ScoreRow, y: number, width: Width): string {
  const at = along(width);
  const { label: words, value, shown, range, before } = row;
  const { from, row: height } = lines[width];
  const isWide = width === 'wide';
  const look = { weight: 700, mostLines: isWide ? 2 : 1 } as const;
  const start = isWide ? y + (height - band) / 2 + 3 : y + 4;
  const placed = placeRow(words, start, { from, band, width, look });
  const middle = isWide ? y + height / 2 : placed.top + band / 2 - 4;
  if (value === null)
    return placed.name.svg + text(at(3), middle + 5, '–', { fill: inks.soft, anchor: 'middle' });
  return (
    placed.name.svg +
    (range ? drawRange(at(range[0]), at(range[1]), middle) : '') +
    (before === null ? '' : drawBefore(at(before), at(value), middle)) +
    circle(at(value), middle, 8, inks.indigo, '#FFFFFF') +
    text(pictureWidths[width], middle + 7, shown, { size: 20, weight: 700, anchor: 'end' })
  );
}

const drawRange = (from: number, to: number, middle: number): string =>
  rect({ x: from, y: middle - 5, width: to - from, height: 10 }, inks.scale[1], inks.scale[3]);

const drawBefore = (before: number, now: number, middle: number): string =>
  line(before, middle, now, middle) + circle(before, middle, 7, '#FFFFFF', inks.indigo);

const drawKey = (words: string, from: number, y: number): string =>
  circle(from + 7, y - 4, 6, '#FFFFFF', inks.indigo) +
  text(from + 22, y, words, { size: 12.5, fill: inks.soft });
