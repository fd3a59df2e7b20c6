import { borderFills, paraId, styleId, type StyleName } from './hwpx-styles.ts';
import { page, said, textWidth } from './hwpx-xml.ts';

/** Numbers the things of one document: every object has an id of its own. */
export function createIds(): () => number {
  let last = 0;
  return () => (last += 1);
}
export type NextId = () => number;

const runOf = (style: StyleName, inside: string): string =>
  `<hp:run charPrIDRef="${styleId(style)}">${inside}</hp:run>`;

/** Where a paragraph stands: on a new page, or not left behind by what it leads up to. */
export interface Flow {
  readonly newPage?: boolean;
  readonly keepNext?: boolean;
}

/** A paragraph around runs, which may hold tables and pictures. */
function paragraphAround(id: NextId, style: StyleName, runs: string, flow: Flow = {}): string {
  const { newPage = false, keepNext = false } = flow;
  return `<hp:p id="${id()}" paraPrIDRef="${paraId(style, keepNext)}" styleIDRef="${styleId(style)}" pageBreak="${newPage ? 1 : 0}" columnBreak="0" merged="0">${runs}</hp:p>`;
}

const textRun = (style: StyleName, text: string): string =>
  runOf(style, `<hp:t>${said(text)}</hp:t>`);

export const textParagraph = (id: NextId, style: StyleName, text: string, flow?: Flow): string =>
  paragraphAround(id, style, textRun(style, text), flow);

export const objectParagraph = (id: NextId, style: StyleName, object: string): string =>
  paragraphAround(id, style, runOf(style, object));

const footnotes = (name: string, between: number): string =>
  `<hp:${name}><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar=")" supscript="0"/><hp:noteLine length="-1" type="SOLID" width="0.12 mm" color="#000000"/><hp:noteSpacing betweenNotes="${between}" belowLine="567" aboveLine="850"/><hp:numbering type="CONTINUOUS" newNum="1"/><hp:placement place="${name === 'footNotePr' ? 'EACH_COLUMN' : 'END_OF_DOCUMENT'}" beneathText="0"/></hp:${name}>`;

const pageBorder = (type: string): string =>
  `<hp:pageBorderFill type="${type}" borderFillIDRef="${borderFills.none}" textBorder="PAPER" headerInside="0" footerInside="0" fillArea="PAPER"><hp:offset left="1417" right="1417" top="1417" bottom="1417"/></hp:pageBorderFill>`;

/** The page, at the head of the section's first paragraph. */
const sectionSettings = (): string =>
  `<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" tabStopVal="4000" tabStopUnit="HWPUNIT" outlineShapeIDRef="1" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0"><hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/><hp:startNum pageStartsOn="BOTH" page="0" pic="0" tbl="0" equation="0"/><hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" fill="SHOW_ALL" hideFirstPageNum="0" hideFirstEmptyLine="0" showLineNumber="0"/><hp:lineNumberShape restartType="0" countBy="0" distance="0" startNumber="0"/><hp:pagePr landscape="WIDELY" width="${page.width}" height="${page.height}" gutterType="LEFT_ONLY"><hp:margin header="${page.header}" footer="${page.footer}" gutter="0" left="${page.side}" right="${page.side}" top="${page.top}" bottom="${page.bottom}"/></hp:pagePr>${footnotes('footNotePr', 283)}${footnotes('endNotePr', 0)}${['BOTH', 'EVEN', 'ODD'].map(pageBorder).join('')}</hp:secPr><hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl>`;

/** A header on every page, and the number of the page below. */
const pageFurniture = (id: NextId, header: string): string =>
  `<hp:ctrl><hp:header id="${id()}" applyPageType="BOTH">${subList(textParagraph(id, 'note', header), 'TOP', textWidth, page.header)}</hp:header></hp:ctrl><hp:ctrl><hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/></hp:ctrl>`;

/** The first paragraph: it holds the page's settings beside its own text. */
export const firstParagraph = (id: NextId, title: string, header: string): string =>
  paragraphAround(
    id,
    'title',
    runOf('title', sectionSettings() + pageFurniture(id, header)) + textRun('title', title),
  );

/** What an object is called, as a part of it and above it: no end of a page can come between the two. */
export const captionOf = (id: NextId, text: string, width: number): string =>
  `<hp:caption side="TOP" fullSz="0" width="8504" gap="567" lastWidth="${width}">${subList(textParagraph(id, 'caption', text), 'TOP')}</hp:caption>`;

export const subList = (inside: string, align: 'TOP' | 'CENTER', width = 0, height = 0): string =>
  `<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="${align}" linkListIDRef="0" linkListNextIDRef="0" textWidth="${width}" textHeight="${height}" hasTextRef="0" hasNumRef="0">${inside}</hp:subList>`;
