import type { Report } from '../report.ts';
import { drawChart } from './draw-chart.ts';
import { fontFamily, inks, label, pictureWidths, rect, type Picture } from './svg.ts';

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
  const [width, height] = [across + 2 * edge, Math.ceil(top + chart.height + edge)];
  const parts = [
    rect({ x: 0, y: 0, width, height }, '#FFFFFF'),
    title.svg,
    below.svg,
    `<g transform="translate(${edge} ${Math.round(top)})">${chart.svg}</g>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">${parts.join('')}</svg>`;
  return { svg, width, height };
}
