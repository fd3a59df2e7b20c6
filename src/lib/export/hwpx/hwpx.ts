import { pageHead, type Block, type Report } from '#lib/report/report.ts';
import { paintFigures, type Pictures } from '../figure-picture.ts';
import { startsPage, staysWithNext } from '../page-flow.ts';
import { plainText } from '../plain-text.ts';
import type { Printer } from '../print-job.ts';
import { packHwpx } from './hwpx-package.ts';
import { createIds, firstParagraph, textParagraph, type Flow } from './hwpx-parts.ts';
import { hwpxImage, type HwpxImage } from './hwpx-picture.ts';
import { headerPart } from './hwpx-styles.ts';
import { hwpxTable } from './hwpx-table.ts';
import { namespaces, xmlPart } from './hwpx-xml.ts';

/** The open document format that Korean public bodies ask for: the part of OWPML (KS X 6101) that a report needs. */
export const printHwpx: Printer = async ({ report, painter }) => {
  const body = new Body(report, await paintFigures(report, await painter()));
  const section = body.write();
  return packHwpx({
    title: report.title,
    subject: report.network,
    language: report.locale,
    day: report.day,
    header: headerPart(report.locale),
    section: xmlPart('hs:sec', namespaces, section),
    preview: plainText([report.title, report.network, report.dayText].join(' ')).slice(0, 1000),
    images: body.images,
  });
};

const styleOf = { plain: 'body', lead: 'lead', note: 'note' } as const;

/** The paragraphs of one report, with the pictures that came up on the way. */
class Body {
  readonly images: HwpxImage[] = [];
  readonly #report: Report;
  readonly #pictures: Pictures;
  readonly #id = createIds();

  constructor(report: Report, pictures: Pictures) {
    this.#report = report;
    this.#pictures = pictures;
  }

  write(): string {
    const { title, subtitle, dayText, warning, sections } = this.#report;
    return [
      firstParagraph(this.#id, title, pageHead(this.#report)),
      this.#text('note', [subtitle, dayText].filter(Boolean).join(' · ')),
      ...(warning ? [this.#text('lead', warning)] : []),
      ...sections.flatMap(({ title: name, blocks }, i) => [
        this.#text('section', name, { newPage: startsPage(sections, i) }),
        ...blocks.map((block, at) => this.#block(block, staysWithNext(blocks, at))),
      ]),
    ].join('');
  }

  #text(style: Parameters<typeof textParagraph>[1], text: string, flow?: Flow): string {
    return textParagraph(this.#id, style, text, flow);
  }

  #block(block: Block, keepNext: boolean): string {
    switch (block.kind) {
      case 'heading':
        return this.#text('heading', block.text);
      case 'paragraph':
        return this.#text(styleOf[block.tone], block.text, { keepNext });
      case 'list':
        return block.items.map((item) => this.#text('item', `· ${item}`)).join('');
      case 'table':
        return hwpxTable(this.#id, block.table, this.#report.locale);
      case 'figure': {
        const painted = this.#pictures.get(block.figure)!;
        const image = hwpxImage(this.#id, block.figure, this.images.length + 1, painted);
        this.images.push(image);
        return image.xml;
      }
    }
  }
}
