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
import { pageHead, type Block, type Report } from '#lib/report/report.ts';
import { paintFigures, type Pictures } from '../figure-picture.ts';
import { isLongList, startsPage, staysWithNext } from '../page-flow.ts';
import { plainText } from '../plain-text.ts';
import type { Printer } from '../print-job.ts';
import { docxFigure } from './docx-figure.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { bullets, docxDefaults, docxStyles, page } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';

/** A Word document with styles, headings, tables, captions, alternative texts and pictures. */
export const printDocx: Printer = async ({ report, painter }) => {
  const pictures = await paintFigures(report, await painter());
  const file = new Document({
    title: plainText(report.title),
    creator: '이음판',
    lastModifiedBy: '이음판',
    description: plainText(report.network),
    externalStyles: docxDefaults(report.locale),
    styles: docxStyles,
    numbering: { config: [bullets] },
    sections: [
      {
        properties: { page },
        headers: { default: docxHeader(report) },
        footers: { default: docxFooter() },
        children: [
          ...titleOf(report),
          ...report.sections.flatMap(({ title, blocks }, i) => [
            docxParagraph(title, {
              heading: HeadingLevel.HEADING_1,
              ...(startsPage(report.sections, i) ? { pageBreakBefore: true } : {}),
            }),
            ...blocks.flatMap((block, at) =>
              docxBlock(block, { report, pictures, keepNext: staysWithNext(blocks, at) }),
            ),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};

const titleOf = ({ title, subtitle, dayText, warning }: Report): FileChild[] => [
  docxParagraph(title, { heading: HeadingLevel.TITLE }),
  docxParagraph([subtitle, dayText].filter(Boolean).join(' · '), { style: 'Note' }),
  ...(warning ? [docxParagraph(warning, { style: 'Lead' })] : []),
];

const docxHeader = (report: Report): Header =>
  new Header({ children: [docxParagraph(pageHead(report), { style: 'Note' })] });

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

interface Place {
  readonly report: Report;
  readonly pictures: Pictures;
  /** it must not be left behind by what follows */
  readonly keepNext: boolean;
}

function docxBlock(block: Block, { report, pictures, keepNext }: Place): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [docxParagraph(block.text, { heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [
        docxParagraph(block.text, {
          style: styleOf[block.tone],
          ...(keepNext ? { keepNext } : {}),
        }),
      ];
    case 'list':
      return block.items.map((item) =>
        docxParagraph(item, {
          numbering: { reference: bullets.reference, level: 0 },
          ...(isLongList(block.items) ? { style: 'Dense' } : {}),
        }),
      );
    case 'table':
      return docxTable(block.table, report.locale);
    case 'figure':
      return docxFigure(block.figure, pictures);
  }
}
