import type { Chart } from '#lib/report/chart.ts';
import type { Block, Report } from '#lib/report/report.ts';

/** Whether the painter's fonts have a drawing of every character of a text. */
export type Draws = (text: string) => boolean;

/**
 * Text as the painter can draw it: what its fonts lack (emoji, Hebrew) is an ellipsis, so that one sees that something
 * stood there; alone it would be an empty box, or nothing.
 */
export function legibleText(text: string, draws: Draws): string {
  // Nearly every text can be drawn; to tell what is one character takes long to start.
  if (draws(text)) return text;
  const clusters = new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text);
  const shown = [...clusters].map(({ segment }) => (draws(segment) ? segment : missing));
  return shown.join('').replace(/\u2026(?:\s*\u2026)+/gu, missing);
}

const missing = '…';
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replaceAll(missing, ''));

/** A label of which nothing is left is the number of its row in the table below, which has it whole. */
function legibleLabel(label: string, place: number, draws: Draws): string {
  const text = legibleText(label, draws);
  return text === label || hasWords(text) ? text : `(${place})`;
}

/** A chart whose labels the painter can draw. */
export function legibleChart(chart: Chart, draws: Draws): Chart {
  const named = <Row extends { readonly label: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row, i) => ({ ...row, label: legibleLabel(row.label, i + 1, draws) }));
  switch (chart.kind) {
    case 'map': {
      const nodes = chart.nodes.map((node) => {
        return { ...node, label: legibleLabel(node.label, node.number, draws) };
      });
      return { ...chart, nodes };
    }
    case 'trend':
      return { ...chart, rows: named(chart.rows) };
    case 'distributions':
      return { ...chart, rows: named(chart.rows) };
    case 'scores':
      return { ...chart, rows: named(chart.rows) };
    case 'bars':
      return { ...chart, rows: named(chart.rows) };
    case 'pairs':
      return { ...chart, rows: named(chart.rows) };
  }
}

/** A report whose words the painter can draw, for the pictures that are made of a whole one. */
export function legibleReport(report: Report, draws: Draws): Report {
  const said = (text: string) => legibleText(text, draws);
  return {
    ...report,
    title: said(report.title),
    subtitle: said(report.subtitle),
    network: said(report.network),
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => legibleBlock(block, draws)),
    })),
  };
}

function legibleBlock(block: Block, draws: Draws): Block {
  if (block.kind === 'paragraph') return { ...block, text: legibleText(block.text, draws) };
  if (block.kind === 'list')
    return { ...block, items: block.items.map((item) => legibleText(item, draws)) };
  if (block.kind !== 'figure') return block;
  return { ...block, figure: { ...block.figure, chart: legibleChart(block.figure.chart, draws) } };
}
