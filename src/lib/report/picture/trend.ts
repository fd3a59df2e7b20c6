import { scaleLinear, scalePoint, type ScalePoint } from 'd3-scale';
import type { Chart, TrendPoint, TrendRow } from '../chart.ts';
import {
  circle,
  inks,
  label,
  line,
  picture,
  rect,
  text,
  type Box,
  type Picture,
  type Width,
} from './svg.ts';

type TrendChart = Extract<Chart, { kind: 'trend' }>;

const plots = {
  wide: { from: 200, to: 700, height: 84, over: 0 },
  narrow: { from: 22, to: 330, height: 80, over: 26 },
} as const;
const gap = 18;
/** Under this room of a point its figure is left to the table, save the first and the last. */
const leastRoom = 44;

/** A factor in each row, its rounds from left to right; a line joins rounds that can be compared. */
export function drawTrend({ rounds, rows, bands }: TrendChart, width: Width): Picture {
  const { height, over } = plots[width];
  const step = height + over + gap;
  const parts = rows.map((row, i) => drawRow(row, 12 + i * step, bands, width));
  const bottom = 12 + rows.length * step;
  return picture(bottom + 24, [...parts, drawRounds(rounds, bottom, width)], width);
}

/** Where rounds stand; one alone stands in the middle. */
function placesOf(count: number, width: Width): (place: number) => number {
  const { from, to } = plots[width];
  const scale: ScalePoint<number> = scalePoint([...Array(count).keys()], [from + 24, to - 24]);
  return (place) => scale(place) ?? from;
}

function drawRow(row: TrendRow, y: number, bands: TrendChart['bands'], width: Width): string {
  const { from, to, height, over } = plots[width];
  const box: Box = { x: from, y: y + over, width: to - from, height };
  const at = scaleLinear([1, 5], [box.y + height, box.y]);
  const isWide = width === 'wide';
  const name = label(0, isWide ? y + height / 2 - 18 : y, row.label, isWide ? from - 30 : to, {
    weight: 700,
    mostLines: isWide ? 2 : 1,
  });
  return [
    rect(box, inks.zone, inks.line),
    ...bands.map(({ from: floor }) => drawFloor(at(floor), box)),
    ...[1, ...bands.map(({ from: floor }) => floor), 5].map((score) =>
      text(from - 6, at(score) + 4, String(score), { size: 11, fill: inks.soft, anchor: 'end' }),
    ),
    name.svg,
    drawPoints(row.points, placesOf(row.points.length, width), at),
  ].join('');
}

const drawFloor = (y: number, { x, width }: Box): string =>
  line(x, y, x + width, y, ' stroke-dasharray="2 4" stroke-opacity="0.6"');

/** Over a round that cannot be compared: nobody knows how it went there. */
const over = ' stroke-dasharray="5 4" stroke-opacity="0.7"';

function drawPoints(
  points: readonly TrendPoint[],
  x: (place: number) => number,
  y: (score: number) => number,
): string {
  const shown = points.flatMap((point, place) =>
    point.value === null ? [] : [{ ...point, value: point.value, place }],
  );
  const joins = shown
    .slice(1)
    .map((point, i) => [shown[i]!, point] as const)
    .map(([a, b]) =>
      line(x(a.place), y(a.value), x(b.place), y(b.value), b.place - a.place > 1 ? over : ''),
    );
  const room = points.length > 1 ? x(1) - x(0) : leastRoom;
  const marks = shown.map(({ value, range, shown: figure, place }, i) => {
    const isEnd = i === 0 || i === shown.length - 1;
    return (
      (range ? drawRange(x(place), y(range[0]), y(range[1])) : '') +
      circle(x(place), y(value), 6, inks.indigo, '#FFFFFF') +
      (isEnd || room >= leastRoom ? drawFigure(figure, x(place), y(range?.[1] ?? value)) : '')
    );
  });
  return [...joins, ...marks].join('');
}

const drawRange = (x: number, low: number, high: number): string =>
  rect({ x: x - 3, y: high, width: 6, height: low - high }, inks.scale[1], inks.scale[3]);

/** Over its mark, white round it: lines and ranges pass there. */
const drawFigure = (figure: string, x: number, y: number): string =>
  `<g stroke="#FFFFFF" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text(x, y - 9, figure, { size: 12.5, weight: 700, anchor: 'middle' })}</g>`;

function drawRounds(rounds: readonly string[], y: number, width: Width): string {
  const x = placesOf(rounds.length, width);
  const room = rounds.length > 1 ? x(1) - x(0) : leastRoom;
  const every = Math.max(1, Math.ceil(leastRoom / room));
  return rounds
    .map((words, i) =>
      (rounds.length - 1 - i) % every === 0
        ? text(x(i), y + 4, words, { size: 11.5, fill: inks.soft, anchor: 'middle' })
        : '',
    )
    .join('');
}
