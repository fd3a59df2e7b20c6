import { escapeXml } from '#lib/report/picture/text.ts';
import { plainText } from '../plain-text.ts';

/** The namespaces of OWPML (KS X 6101). Every part declares all that it uses. */
export const namespaces = [
  ['ha', 'http://www.hancom.co.kr/hwpml/2011/app'],
  ['hp', 'http://www.hancom.co.kr/hwpml/2011/paragraph'],
  ['hs', 'http://www.hancom.co.kr/hwpml/2011/section'],
  ['hc', 'http://www.hancom.co.kr/hwpml/2011/core'],
  ['hh', 'http://www.hancom.co.kr/hwpml/2011/head'],
  ['hpf', 'http://www.hancom.co.kr/schema/2011/hpf'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['opf', 'http://www.idpf.org/2007/opf/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A whole part of the package. */
export const xmlPart = (root: string, attributes: string, inside: string): string =>
  `${declaration}<${root} ${attributes}>${inside}</${root}>`;

export const said = (text: string): string => escapeXml(plainText(text));

/** HWPUNIT: 1/7200 inch. A4 with margins of 20 mm. */
const unitsPerMm = 7200 / 25.4;
const mm = (length: number): number => Math.round(length * unitsPerMm);
export const page = {
  width: 59_528,
  height: 84_188,
  side: mm(20),
  top: mm(15),
  bottom: mm(15),
  header: mm(10),
  footer: mm(10),
};
export const textWidth = page.width - 2 * page.side;
