import { AlignmentType, LevelFormat, LineRuleType, type IStylesOptions } from 'docx';
import type { Locale } from '#lib/i18n/locale.ts';

/** A4 with margins of 20 mm, in twentieths of a point. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_300, bottom: 1_134, left: 1_134, right: 1_134, header: 600, footer: 500 },
};
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/**
 * What holds for all paragraphs. Word would put a space between Hangul and a number or a Latin word (12 명), which Korean
 * has not: readers go by one of the two settings or by both, and the library has no word for the first.
 */
export const docxDefaults = (locale: Locale): string =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font.ascii}" w:eastAsia="${font.eastAsia}" w:hAnsi="${font.hAnsi}"/><w:color w:val="${ink}"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${languageOf[locale]}" w:eastAsia="ko-KR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:after="100" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`;

const font = { ascii: 'Malgun Gothic', hAnsi: 'Malgun Gothic', eastAsia: '맑은 고딕' };
const ink = '1E2430';
const soft = '515A69';
const indigo = '24457F';

/** Sizes are half points. Headings stay with what follows them. */
export const docxStyles: IStylesOptions = {
  default: {
    title: {
      run: { font, size: 40, bold: true, color: indigo },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: {
      run: { font, size: 30, bold: true, color: indigo },
      paragraph: { spacing: { before: 420, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 23, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { spacing: { after: 120, line: 336, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: soft } },
    {
      id: 'Dense',
      name: 'Dense list',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 10, line: 264, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 18, bold: true, color: soft },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } },
    },
    { id: 'SmallCell', name: 'Small cell', basedOn: 'Cell', run: { size: 14 } },
  ],
};

/** A small dot, hung out. */
export const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '·',
      alignment: AlignmentType.LEFT,
      style: { run: { font }, paragraph: { indent: { left: 280, hanging: 200 } } },
    },
  ],
};

/** Figures and Latin words are of a Latin language: as Korean they would be broken at any digit. */
const languageOf = { ko: 'en-US', en: 'en-GB' };
