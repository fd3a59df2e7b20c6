/** Readers that know nothing of our writers: a library's, and a plain walk over the XML of a package. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseCsvFile } from 'csv-parse/sync';
import { convertByOffice } from '../support/office.ts';
import { HwpxReader } from '@ssabrojs/hwpxjs';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';

/** A package's part as a tree; throws where it is not well formed or a prefix is not declared. */
export function parsePart(bytes: Uint8Array, path: string): Element {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level} ${message}`);
    },
  }).parseFromString(strFromU8(part), 'text/xml');
  return document.documentElement!;
}

/** The text of every paragraph that is not within another, tables cell by cell, in the order of the document. */
function paragraphsOf(root: Element, paragraph: string, text: string): string[] {
  return [...root.getElementsByTagName(paragraph)].flatMap((one) => {
    const own = [...one.getElementsByTagName(text)].filter((run) => owner(run, paragraph) === one);
    const words = own.map((run) => run.textContent ?? '').join('');
    return words === '' ? [] : [words];
  });
}

function owner(node: Element, name: string): unknown {
  let at = node.parentNode;
  while (at && at.nodeName !== name) at = at.parentNode;
  return at;
}

export const docxByXml = (bytes: Uint8Array): string[] =>
  paragraphsOf(parsePart(bytes, 'word/document.xml'), 'w:p', 'w:t');

export async function docxByLibrary(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.split('\n').filter((line) => line !== '');
}

export const hwpxByXml = (bytes: Uint8Array): string[] =>
  paragraphsOf(parsePart(bytes, 'Contents/section0.xml'), 'hp:p', 'hp:t');

export async function hwpxByLibrary(bytes: Uint8Array): Promise<string> {
  const reader = new HwpxReader();
  await reader.loadFromArrayBuffer(bytes.slice().buffer);
  return reader.extractText();
}

export type Grid = readonly (readonly unknown[])[];

export async function xlsxByLibrary(bytes: Uint8Array): Promise<ReadonlyMap<string, Grid>> {
  const sheets = await readXlsx(Buffer.from(bytes));
  return new Map(
    (sheets as unknown as { sheet: string; data: Grid }[]).map(({ sheet, data }) => [sheet, data]),
  );
}

/** A workbook's sheets as a spreadsheet shows them, by LibreOffice: a comma-separated file for each. */
export function xlsxByOffice(bytes: Uint8Array): ReadonlyMap<string, Grid> {
  // 44: comma, 34: quotes, 76: UTF-8, from line 1, all as it is shown, and every sheet (-1).
  const files = convertByOffice(
    bytes,
    'xlsx',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  );
  return new Map(
    [...files].map(([name, file]) => [name.replace(/^.*?-(.*)\.csv$/, '$1'), csvByLibrary(file)]),
  );
}

/** A comma-separated file, by a library. */
export const csvByLibrary = (bytes: Uint8Array): string[][] =>
  parseCsvFile(Buffer.from(bytes), { bom: true, relax_column_count: true, skip_empty_lines: true });

/** A comma-separated file by the letter of RFC 4180. */
export function parseCsv(bytes: Uint8Array): string[][] {
  const text = strFromU8(bytes).replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = field.exec(text); match && field.lastIndex <= text.length;) {
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (field.lastIndex === text.length) break;
    if (match[3] === '\r\n') rows.push([]);
    match = field.exec(text);
  }
  return rows;
}
