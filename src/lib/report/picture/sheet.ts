import type { Report } from '../report.ts';
import { drawChart } from './draw-chart.ts';
import { framed, inks, label, pictureWidths, type Picture } from './svg.ts';

const edge = 32;

/** The first picture of a report under its title, as large as it is drawn; null without one. */
export function drawSheet(report: Report): Picture | null {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const first = blocks.find((block) => block.kind === 'figure');
  if (!first) return null;
  const across = pictureWidths.wide;
  const look = { size: 22, weight: 700, fill: inks.indigo } as const;
  const title = label(edge, edge, report.title, across, look);
  const facts = [report.subtitle, report.network, report.dayText].filter(Boolean).join(' · ');
  const below = label(edge, edge + title.height + 8, facts, across, { size: 14, fill: inks.soft });
  const top = edge + title.height + below.height + 32;
  const chart = drawChart(first.figure.chart);
  const placed = `<g transform="translate(${edge} ${Math.round(top)})">${chart.svg}</g>`;
  const height = Math.ceil(top + chart.height + edge);
  return framed(across + 2 * edge, height, [title.svg, below.svg, placed]);
}
