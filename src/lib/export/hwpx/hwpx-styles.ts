import type { Locale } from '#lib/i18n/locale.ts';
import { namespaces, xmlPart } from './hwpx-xml.ts';

/** How a run of characters looks: height in 1/100 point. */
interface CharLook {
  readonly height: number;
  readonly color: string;
  readonly bold: boolean;
}

/** How a paragraph stands; spaces in HWPUNIT. `outline` is its level in the outline, from 0. */
interface ParaLook {
  readonly align: 'LEFT' | 'CENTER' | 'JUSTIFY';
  readonly before: number;
  readonly after: number;
  readonly left: number;
  /** of the first line; negative hangs it out */
  readonly indent: number;
  readonly keepNext: boolean;
  readonly outline: number | null;
}

const ink = '#1E2430';
const soft = '#515A69';
const indigo = '#24457F';

const plain: ParaLook = {
  align: 'LEFT',
  before: 0,
  after: 400,
  left: 0,
  indent: 0,
  keepNext: false,
  outline: null,
};

/** The styles of the report by the name they have in the document; their order is their id. */
const styles = {
  body: {
    name: '바탕글',
    engName: 'Normal',
    char: { height: 1000, color: ink, bold: false },
    para: plain,
  },
  title: {
    ...{ name: '보고서 제목', engName: 'Title' },
    char: { height: 2000, color: indigo, bold: true },
    para: { ...plain, after: 300 },
  },
  section: {
    ...{ name: '개요 1', engName: 'Outline 1' },
    char: { height: 1500, color: indigo, bold: true },
    para: { ...plain, before: 1800, after: 600, keepNext: true, outline: 0 },
  },
  heading: {
    ...{ name: '개요 2', engName: 'Outline 2' },
    char: { height: 1150, color: ink, bold: true },
    para: { ...plain, before: 1000, after: 300, keepNext: true, outline: 1 },
  },
  lead: {
    name: '앞글',
    engName: 'Lead',
    char: { height: 1100, color: ink, bold: false },
    para: plain,
  },
  note: {
    name: '덧글',
    engName: 'Note',
    char: { height: 900, color: soft, bold: false },
    para: plain,
  },
  caption: {
    ...{ name: '캡션', engName: 'Caption' },
    char: { height: 900, color: soft, bold: true },
    para: { ...plain, after: 0 },
  },
  item: {
    ...{ name: '목록', engName: 'List' },
    char: { height: 1000, color: ink, bold: false },
    para: { ...plain, after: 200, left: 500, indent: -650 },
  },
  cell: {
    ...{ name: '표 글', engName: 'Cell' },
    char: { height: 900, color: ink, bold: false },
    para: { ...plain, after: 0 },
  },
  smallCell: {
    ...{ name: '작은 표 글', engName: 'Small cell' },
    char: { height: 700, color: ink, bold: false },
    para: { ...plain, after: 0 },
  },
  number: {
    ...{ name: '표 수', engName: 'Figure cell' },
    char: { height: 900, color: ink, bold: false },
    para: { ...plain, after: 0, align: 'CENTER' },
  },
  smallNumber: {
    ...{ name: '작은 표 수', engName: 'Small figure cell' },
    char: { height: 700, color: ink, bold: false },
    para: { ...plain, after: 0, align: 'CENTER' },
  },
} as const satisfies Record<
  string,
  {
    readonly name: string;
    readonly engName: string;
    readonly char: CharLook;
    readonly para: ParaLook;
  }
>;

export type StyleName = keyof typeof styles;
const names = Object.keys(styles) as StyleName[];

/** Characters, paragraph and style have the same id. */
export const styleId = (name: StyleName): number => names.indexOf(name);

/** How the paragraphs of a style stand; `keepNext`: not left behind on a page by what they lead up to. */
export const paraId = (name: StyleName, keepNext: boolean): number =>
  styleId(name) + (keepNext ? names.length : 0);

/** Border fills by id: none, a cell, the head of a table. */
export const borderFills = { none: 1, cell: 2, head: 3 } as const;

const languages = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const;
/** One value for all seven kinds of script. */
const forAll = (value: number): string =>
  languages.map((language) => `${language.toLowerCase()}="${value}"`).join(' ');

const fontFaces = (): string => {
  const font =
    '<hh:font id="0" face="맑은 고딕" type="TTF" isEmbedded="0"><hh:typeInfo familyType="FCAT_GOTHIC" weight="6" proportion="4" contrast="0" strokeVariation="1" armStyle="1" letterform="1" midline="1" xHeight="1"/></hh:font>';
  const faces = languages.map(
    (language) => `<hh:fontface lang="${language}" fontCnt="1">${font}</hh:fontface>`,
  );
  return `<hh:fontfaces itemCnt="${faces.length}">${faces.join('')}</hh:fontfaces>`;
};

function borderFill(id: number, line: 'NONE' | 'SOLID', fill: string | null): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<hh:${side}Border type="${line}" width="0.12 mm" color="#B9B3A6"/>`,
  );
  const brush = fill
    ? `<hc:fillBrush><hc:winBrush faceColor="${fill}" hatchColor="#999999" alpha="0"/></hc:fillBrush>`
    : '';
  return `<hh:borderFill id="${id}" threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0"><hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>${sides.join('')}<hh:diagonal type="SOLID" width="0.1 mm" color="#000000"/>${brush}</hh:borderFill>`;
}

const charPr = (id: number, { height, color, bold }: CharLook): string =>
  `<hh:charPr id="${id}" height="${height}" textColor="${color}" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1"><hh:fontRef ${forAll(0)}/><hh:ratio ${forAll(100)}/><hh:spacing ${forAll(0)}/><hh:relSz ${forAll(100)}/><hh:offset ${forAll(0)}/>${bold ? '<hh:bold/>' : ''}<hh:underline type="NONE" shape="SOLID" color="#000000"/><hh:strikeout shape="NONE" color="#000000"/><hh:outline type="NONE"/><hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/></hh:charPr>`;

function paraPr(id: number, look: ParaLook): string {
  const { align, before, after, left, indent, keepNext, outline } = look;
  const heading =
    outline === null
      ? '<hh:heading type="NONE" idRef="0" level="0"/>'
      : `<hh:heading type="OUTLINE" idRef="0" level="${outline}"/>`;
  // Hangul takes these for half units: twice what they are.
  const margin = Object.entries({ intent: indent, left, right: 0, prev: before, next: after })
    .map(([name, value]) => `<hc:${name} value="${2 * value}" unit="HWPUNIT"/>`)
    .join('');
  // Hangul reads the names of this one the other way round: BREAK_WORD is what keeps Korean words whole.
  const breaking = 'breakLatinWord="KEEP_WORD" breakNonLatinWord="BREAK_WORD"';
  return `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="1" suppressLineNumbers="0" checked="0"><hh:align horizontal="${align}" vertical="BASELINE"/>${heading}<hh:breakSetting ${breaking} widowOrphan="1" keepWithNext="${keepNext ? 1 : 0}" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/><hh:autoSpacing eAsianEng="0" eAsianNum="0"/><hh:margin>${margin}</hh:margin><hh:lineSpacing type="PERCENT" value="150" unit="HWPUNIT"/><hh:border borderFillIDRef="1" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>`;
}

function paraOf(name: StyleName, kept: boolean): string {
  const look: ParaLook = styles[name].para;
  return paraPr(paraId(name, kept), kept ? { ...look, keepNext: true } : look);
}

const listOf = (name: string, items: readonly string[]): string =>
  `<hh:${name} itemCnt="${items.length}">${items.join('')}</hh:${name}>`;

/** Headings are in the outline without a number before them: where none is said, readers write 1., 1.1. of their own. */
const emptyOutline = `<hh:numbering id="1" start="0">${[1, 2, 3, 4, 5, 6, 7]
  .map(
    (level) =>
      `<hh:paraHead start="1" level="${level}" align="LEFT" useInstWidth="0" autoIndent="0" widthAdjust="0" textOffsetType="PERCENT" textOffset="0" numFormat="DIGIT" charPrIDRef="4294967295" checkable="0"/>`,
  )
  .join('')}</hh:numbering>`;

/** Contents/header.xml: fonts, borders, and the styles that paragraphs refer to by id. */
export function headerPart(locale: Locale): string {
  const refList = [
    fontFaces(),
    listOf('borderFills', [
      borderFill(borderFills.none, 'NONE', null),
      borderFill(borderFills.cell, 'SOLID', null),
      borderFill(borderFills.head, 'SOLID', '#E9EEF7'),
    ]),
    listOf(
      'charProperties',
      names.map((name, id) => charPr(id, styles[name].char)),
    ),
    listOf('tabProperties', ['<hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/>']),
    listOf('numberings', [emptyOutline]),
    listOf(
      'paraProperties',
      [false, true].flatMap((kept) => names.map((name) => paraOf(name, kept))),
    ),
    listOf(
      'styles',
      names.map((name) => stylePr(name, languageIds[locale])),
    ),
  ].join('');
  return xmlPart(
    'hh:head',
    `${namespaces} version="1.4" secCnt="1"`,
    `<hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList>${refList}</hh:refList><hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument><hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption><hh:trackchageConfig flags="56"/>`,
  );
}

/** What words are spelled by: Korean, or British English. */
const languageIds = { ko: 1042, en: 2057 } as const;

function stylePr(name: StyleName, language: number): string {
  const id = styleId(name);
  return `<hh:style id="${id}" type="PARA" name="${styles[name].name}" engName="${styles[name].engName}" paraPrIDRef="${id}" charPrIDRef="${id}" nextStyleIDRef="${id}" langID="${language}" lockForm="0"/>`;
}
