import type { Block, Report } from '../report.ts';
import { drawChart } from './draw-chart.ts';
import { framed, inks, label, pictureWidths, type Picture } from './svg.ts';

const edge = 32;

const isFigure = (block: Block): block is Extract<Block, { kind: 'figure' }> =>
  block.kind === 'figure';

/** The first picture of a report under its title and what its section says of it, as large as it is drawn; null without one. */
export function drawSheet(report: Report): Picture | null {
  const blocks = report.sections.find(({ blocks }) => blocks.some(isFigure))?.blocks ?? [];
  const first = blocks.find(isFigure);
  if (!first) return null;
  const across = pictureWidths.wide;
  const look = { size: 22, weight: 700, fill: inks.indigo } as const;
  const title = label(edge, edge, report.title, across, look);
  const facts = [report.subtitle, report.network, report.dayText].filter(Boolean).join(' · ');
  const below = label(edge, edge + title.height + 8, facts, across, { size: 14, fill: inks.soft });
  /** of how many it is, and how it is read */
  const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const y = edge + title.height + 8 + below.height + 12;
  const note = label(edge, y, words.slice(0, 2).join(' '), across, { size: 15, mostLines: 4 });
  const top = y + note.height + 24;
  const chart = drawChart(first.figure.chart);
  const placed = `<g transform="translate(${edge} ${Math.round(top)})">${chart.svg}</g>`;
  const height = Math.ceil(top + chart.height + edge);
  return framed(across + 2 * edge, height, [title.svg, below.svg, note.svg, placed]);
}
