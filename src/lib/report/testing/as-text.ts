import { formats } from '#lib/i18n/format.ts';
import { cellText, type Block, type Report } from '../report.ts';

/** All words of a report in their order, a line each: what every printer must print. */
export function linesOf(report: Report): string[] {
  return [
    report.title,
    ...(report.warning ? [report.warning] : []),
    ...report.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => blockLines(block, report)),
    ]),
  ];
}

function blockLines(block: Block, { locale }: Report): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'figure':
      return [block.figure.caption];
    case 'table': {
      const { caption, columns, rows } = block.table;
      const cells = rows.flatMap((row) =>
        row.map((cell, i) => cellText(cell, columns[i]?.kind ?? 'text', formats[locale])),
      );
      return [caption, ...columns.map(({ title }) => title), ...cells];
    }
  }
}
