import type { Chart, LineKind, MapNode } from '../chart.ts';
import {
  circle,
  inks,
  picture,
  pictureWidths,
  round,
  text,
  type Label,
  type Picture,
  type Width,
} from './svg.ts';
import { drawKey } from './key.ts';
import { emsOf, wrap } from './text.ts';

type MapChart = Extract<Chart, { kind: 'map' }>;

/** How a map of so many is drawn: `tall` stretches its height, so that names have room under their marks. */
interface Scale {
  readonly x: number;
  readonly y: number;
  /** of a mark */
  readonly r: number;
  readonly size: number;
  /** Names stand at their marks; else numbers stand in them. */
  readonly hasNames: boolean;
  /** of a name, in ems */
  readonly ems: number;
  readonly stroke: number;
}

/** More than this have no room for their names on a page: numbers stand for them, and the table tells. */
const mostNamed = 70;
const wideTall = (count: number): number =>
  count <= 4 ? 0.75 : count <= 12 ? 1 : count <= 30 ? 1.2 : 1.6;
const narrowTall = (count: number): number =>
  count <= 4 ? 0.9 : count <= 12 ? 1.2 : count <= 30 ? 1.7 : 2.6;

function scaleOf({ nodes, stage, lines }: MapChart, width: Width): Scale {
  const count = nodes.length;
  const x = pictureWidths[width] / stage.width;
  const hasNames = width === 'wide' && count <= mostNamed;
  const tall = width === 'wide' ? wideTall(count) : narrowTall(count);
  const size = hasNames ? (count <= 30 ? 13 : 10.5) : count <= mostNamed ? 11 : 8;
  const room = Math.sqrt((stage.width * stage.height * 0.55 * 2.2) / Math.max(1, count));
  return {
    x,
    y: x * tall,
    r: hasNames ? (count <= 30 ? 6 : 4.5) : count <= mostNamed ? 9.5 : 8.5,
    size,
    hasNames,
    ems: (Math.min(250, room) * x) / size,
    stroke: lines.length > 150 ? 0.9 : 1.6,
  };
}

/** The map as it is drawn on every screen: dots for organisations, lines for ties, told apart by their kind and not by colour. */
export function drawMap(chart: MapChart, width: Width): Picture {
  const scale = scaleOf(chart, width);
  const key = drawLegend(chart, width);
  const down = key.height + 10;
  const names =
    width === 'narrow' ? drawNames(chart.nodes, down + chart.stage.height * scale.y) : null;
  const parts = [
    key.svg,
    `<g transform="translate(0 ${round(down)})">`,
    ...drawLines(chart, scale),
    scale.hasNames ? drawPlates(chart.nodes, scale) : '',
    ...chart.nodes.map((node) => drawNode(node, scale)),
    '</g>',
    names?.svg ?? '',
  ];
  return picture(down + chart.stage.height * scale.y + (names?.height ?? 4), parts, width);
}

/** Where a mark stands: above its place by half of its name, so that both together are in the middle. */
const markAt = ({ x, y }: MapNode, { x: across, y: down, size, hasNames }: Scale) => ({
  x: x * across,
  y: y * down - (hasNames ? size * 1.2 : 0),
});

const kinds: readonly LineKind[] = ['unknown', 'one-sided', 'confirmed'];
/** Lengths of dashes and gaps, of a line so thick. Dots are square: to paint thousands of round ends takes twice as long. */
const dashes: Readonly<Record<LineKind, ((thick: number) => string) | null>> = {
  confirmed: null,
  'one-sided': () => '6 4',
  unknown: (thick) => `${round(thick)} 3.4`,
};
/** Seven tenths of the ink on white, mixed here: to paint lines that shine through takes twice as long, too. */
const lineInks: Readonly<Record<LineKind, string>> = {
  confirmed: '#667DA5',
  'one-sided': '#667DA5',
  unknown: '#858C96',
};

/** All lines of a kind are one path: a map of thousands is three shapes. */
function drawLines({ nodes, lines }: MapChart, scale: Scale): string[] {
  const at = new Map(nodes.map((node) => [node.number, markAt(node, scale)]));
  return kinds.map((kind) => {
    const path = lines.flatMap(({ from, to, kind: own }) => {
      const [a, b] = [at.get(from), at.get(to)];
      return own === kind && a && b
        ? [`M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`]
        : [];
    });
    return path.length > 0 ? drawPath(path.join(''), kind, scale.stroke) : '';
  });
}

function drawPath(path: string, kind: LineKind, stroke: number): string {
  const thick = kind === 'confirmed' ? stroke * 1.25 : kind === 'unknown' ? stroke * 1.3 : stroke;
  const dash = dashes[kind]?.(thick);
  const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
  return `<path d="${path}" fill="none" stroke="${lineInks[kind]}" stroke-width="${round(thick)}"${dashed}/>`;
}

function drawNode(node: MapNode, scale: Scale): string {
  const { x, y } = markAt(node, scale);
  const mark = node.answered
    ? circle(x, y, scale.r, inks.indigo, '#FFFFFF')
    : circle(x, y, scale.r, '#FFFFFF', inks.soft);
  return mark + (scale.hasNames ? drawName(node, scale) : drawNumber(node, x, y, scale));
}

/** A line of a name: the middle of its foot, and how long it is. */
interface NameLine {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

function nameLines(node: MapNode, scale: Scale): NameLine[] {
  const { size, r, ems } = scale;
  const { x, y } = markAt(node, scale);
  return wrap(node.label, ems, 2).map((words, i) => {
    const length = emsOf(words) * size;
    return { words, length, x: within(x, length), y: y + r + size * (1 + i * 1.2) };
  });
}

/**
 * White under the names: lines pass under it. All of it lies below all names and marks, so that no name covers
 * another. An edge round each letter would take five times as long to paint.
 */
function drawPlates(nodes: readonly MapNode[], scale: Scale): string {
  const { size } = scale;
  const plates = nodes.flatMap((node) =>
    nameLines(node, scale).map(
      ({ x, y, length }) =>
        `<rect x="${round(x - length / 2 - 1)}" y="${round(y - size * 0.95)}" width="${round(length + 2)}" height="${round(size * 1.25)}" rx="3"/>`,
    ),
  );
  return `<g fill="#FFFFFF" fill-opacity="0.85">${plates.join('')}</g>`;
}

function drawName(node: MapNode, scale: Scale): string {
  const fill = node.answered ? inks.text : inks.soft;
  return nameLines(node, scale)
    .map(({ words, x, y }) =>
      text(x, y, words, { size: scale.size, weight: 700, fill, anchor: 'middle' }),
    )
    .join('');
}

/** Names at the edge are moved in. */
function within(x: number, length: number): number {
  const half = length / 2;
  return Math.min(Math.max(x, half + 2), pictureWidths.wide - half - 2);
}

/** Three figures are smaller, so that they stay within their mark. */
function drawNumber({ number, answered }: MapNode, x: number, y: number, scale: Scale): string {
  const size = number > 99 ? scale.size * 0.85 : scale.size;
  const fill = answered ? '#FFFFFF' : inks.text;
  return text(x, y + size * 0.36, String(number), { size, weight: 700, fill, anchor: 'middle' });
}

/** What the lines and the hollow mark mean, drawn as they are. */
const drawLegend = ({ legend }: MapChart, width: Width): Label =>
  drawKey(
    (['confirmed', 'one-sided', 'unknown', 'unanswered'] as const).map((kind) => ({
      words: legend[kind],
      sign: (x, y) =>
        kind === 'unanswered'
          ? circle(x + 24, y - 4, 5, '#FFFFFF', inks.soft)
          : drawPath(`M${x + 1} ${y - 4}L${x + 32} ${y - 4}`, kind, 1.6),
    })),
    width,
    38,
  );

/** On a phone numbers stand for names; here is who they are, as far as there is room. */
function drawNames(nodes: readonly MapNode[], from: number): Label {
  if (nodes.length > mostNamed) return { svg: '', height: 4 };
  const half = pictureWidths.narrow / 2;
  const rows = Math.ceil(nodes.length / 2);
  const svg = nodes.map(({ number, label }, i) => {
    const x = i < rows ? 0 : half;
    const y = from + 24 + (i % rows) * 18;
    const [words = ''] = wrap(label, (half - 30) / 12, 1);
    return (
      text(x + 16, y, String(number), { size: 12, weight: 700, anchor: 'end' }) +
      text(x + 22, y, words, { size: 12 })
    );
  });
  return { svg: svg.join(''), height: 24 + rows * 18 };
}
