import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Block, Report } from '#lib/report/report.ts';
import { plainText } from '../plain-text.ts';
import type { Paint, Printer } from '../print-job.ts';
import { docxFigure } from './docx-figure.ts';
import { bullets, docxStyles, page } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';

/** A Word document with styles, headings, tables, captions, alternative texts and pictures. */
export const printDocx: Printer = async ({ report, painter }) => {
  const paint = await painter();
  const file = new Document({
    title: plainText(report.title),
    creator: '이음판',
    description: plainText(report.network),
    styles: docxStyles(report.locale),
    numbering: { config: [bullets] },
    sections: [
      {
        properties: { page },
        headers: { default: docxHeader(report) },
        footers: { default: docxFooter() },
        children: [
          ...titleOf(report),
          ...report.sections.flatMap((section) => [
            new Paragraph({ text: plainText(section.title), heading: HeadingLevel.HEADING_1 }),
            ...section.blocks.flatMap((block) => docxBlock(block, report, paint)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};

const titleOf = ({ title, subtitle, dayText, warning }: Report): FileChild[] => [
  new Paragraph({ text: plainText(title), heading: HeadingLevel.TITLE }),
  new Paragraph({
    text: plainText([subtitle, dayText].filter(Boolean).join(' · ')),
    style: 'Note',
  }),
  ...(warning ? [new Paragraph({ text: plainText(warning), style: 'Lead' })] : []),
];

const docxHeader = ({ network, dayText }: Report): Header =>
  new Header({
    children: [new Paragraph({ text: plainText(`${network} · ${dayText}`), style: 'Note' })],
  });

const docxFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const styleOf = { plain: 'Normal', lead: 'Lead', note: 'Note' } as const;

function docxBlock(block: Block, report: Report, paint: Paint): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: plainText(block.text), heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ text: plainText(block.text), style: styleOf[block.tone] })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            text: plainText(item),
            numbering: { reference: bullets.reference, level: 0 },
          }),
      );
    case 'table':
      return docxTable(block.table, report.locale);
    case 'figure':
      return docxFigure(block.figure, paint);
  }
}
