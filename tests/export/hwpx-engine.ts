/** A document as a word processor for Hangul has it: a reader of HWPX that is not ours and lays pages out. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type * as Engine from '@rhwp/core';
import { emsOf } from '#lib/report/picture/text.ts';
import type { Captioned } from './printed.ts';

let isEngineReady = false;

/** Starts the engine; it asks for the width of a text, which is about what it is in any font. */
async function startEngine(): Promise<typeof Engine> {
  const engine = await import('@rhwp/core');
  if (isEngineReady) return engine;
  Object.assign(globalThis, {
    measureTextWidth: (font: string, text: string) =>
      emsOf(text) * Number(/([\d.]+)px/.exec(font)?.[1] ?? 12),
  });
  const path = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  engine.initSync({ module: readFileSync(path) });
  isEngineReady = true;
  return engine;
}

interface Read {
  /** all words but captions, tables cell by cell */
  readonly lines: string[];
  /** the tables and pictures of all pages, with what stands on top of each */
  readonly captions: Captioned[];
  /** lines of cells that stand out of their row */
  readonly cutLines: string[];
  readonly pages: number;
}

export async function hwpxByEngine(bytes: Uint8Array): Promise<Read> {
  const { HwpDocument } = await startEngine();
  const document = new HwpDocument(bytes);
  const text = JSON.parse(document.getTextFileUnicode()) as string;
  const pages = Array.from(
    { length: document.pageCount() },
    (_, page) => JSON.parse(document.getPageRenderTree(page)) as Drawn,
  );
  const read = {
    lines: text.split(/\r?\n/).filter((line) => line !== ''),
    captions: pages.flatMap(captionsOn),
    cutLines: pages.flatMap((page) => all(page, 'Cell').flatMap(cutLinesOf)),
    pages: pages.length,
  };
  document.free();
  return read;
}

/** What the engine draws, within what. */
interface Drawn {
  readonly type: string;
  readonly text?: string;
  readonly bbox?: { readonly y: number; readonly h: number };
  readonly children?: readonly Drawn[];
}

const kinds: Readonly<Record<string, Captioned['kind']>> = { Table: 'table', Image: 'picture' };
/** Pixels from the top of a caption to its object: a line and the gap. */
const reach = 24;

function captionsOn(page: Drawn): Captioned[] {
  const drawn = outermost(page);
  const lines = drawn.filter(({ type }) => type === 'TextLine');
  return drawn.flatMap((one) => {
    const kind = kinds[one.type];
    const above = lines.filter((line) => isOnTopOf(line, one)).map(wordsOf);
    return kind && above.length > 0 ? [{ kind, words: above.join(' ') }] : [];
  });
}

/** All that is drawn on a page, without the insides of tables and the head and foot of the page. */
function outermost(drawn: Drawn): Drawn[] {
  if (['Table', 'Header', 'Footer'].includes(drawn.type)) return [drawn];
  return [drawn, ...(drawn.children ?? []).flatMap(outermost)];
}

const all = (drawn: Drawn, type: string): Drawn[] =>
  drawn.type === type ? [drawn] : (drawn.children ?? []).flatMap((one) => all(one, type));

const bottomOf = ({ bbox }: Drawn): number => (bbox?.y ?? 0) + (bbox?.h ?? 0);

const cutLinesOf = (cell: Drawn): string[] =>
  all(cell, 'TextLine')
    .filter((line) => bottomOf(line) > bottomOf(cell) + 1)
    .map(wordsOf);

const isOnTopOf = (line: Drawn, object: Drawn): boolean => {
  const distance = (object.bbox?.y ?? 0) - (line.bbox?.y ?? 0);
  return wordsOf(line) !== '' && distance > 0 && distance < reach;
};

const wordsOf = (line: Drawn): string =>
  (line.children ?? []).map(({ text = '' }) => text).join('');
