import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

/**
 * PRIV7: overwrites what secure_delete leaves behind. When SQLite moves rows between pages, the unused middle
 * of a page keeps copies of them, and a later deletion clears the row but not the copy (seen here: one text in
 * some 2,500 survived). Nothing ever reads that middle, so zeros may be put there.
 *
 * Only under the lock of sqlite-database.ts. While the log still holds a page, a write cut off in the middle is
 * mended by replaying the log; where all pages are scrubbed, those outside the log rest on what SQLite rests on
 * too: that a cut-off write harms no bytes beside it.
 */
export class Scrubber {
  readonly #descriptor: number;
  readonly #pageBytes: number;
  readonly #zeros: Buffer;

  /** Keep it open as long as the database: closing it drops the database's lock. */
  constructor(file: string, pageBytes: number) {
    this.#descriptor = openSync(file, 'r+');
    this.#pageBytes = pageBytes;
    this.#zeros = Buffer.alloc(pageBytes);
  }

  scrubAll(): void {
    const pages = fstatSync(this.#descriptor).size / this.#pageBytes;
    this.scrub(Array.from({ length: pages }, (_, index) => index + 1));
  }

  /** `numbers` as SQLite counts pages: from 1. */
  scrub(numbers: Iterable<number>): void {
    const page = Buffer.alloc(this.#pageBytes);
    let wrote = false;
    for (const number of numbers) if (this.#scrubPage(number, page)) wrote = true;
    if (wrote) fsyncSync(this.#descriptor);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #scrubPage(number: number, page: Buffer): boolean {
    const offset = (number - 1) * this.#pageBytes;
    if (readSync(this.#descriptor, page, 0, this.#pageBytes, offset) < this.#pageBytes)
      return false;
    const [from, to] = unusedMiddle(page, number === 1 ? 100 : 0);
    if (page.subarray(from, to).equals(this.#zeros.subarray(from, to))) return false;
    writeSync(this.#descriptor, this.#zeros, from, to - from, offset + from);
    return true;
  }
}

/** First byte of a B-tree page (sqlite.org/fileformat2.html#b_tree_pages) → length of its header. */
const headerBytesByType: ReadonlyMap<number, number> = new Map([
  [0x02, 12],
  [0x05, 12],
  [0x0a, 8],
  [0x0d, 8],
]);

/**
 * What lies between the pointers to the cells and the cells; nothing for other kinds of page. Those begin with
 * the number of a page, whose first byte is one of the types only in files beyond 128 GB.
 */
function unusedMiddle(page: Buffer, start: number): [from: number, to: number] {
  const headerBytes = headerBytesByType.get(page.readUInt8(start));
  if (headerBytes === undefined) return [0, 0];
  const from = start + headerBytes + 2 * page.readUInt16BE(start + 3);
  const to = page.readUInt16BE(start + 5);
  return from <= to && to <= page.length ? [from, to] : [0, 0];
}

const logHeaderBytes = 32;
const frameHeaderBytes = 24;
const framesPerRead = 64;

/**
 * Numbers of the pages that a log holds (sqlite.org/fileformat2.html#walformat), those of dropped commits too. Read in
 * large pieces: a call for each frame would keep commits waiting several times as long.
 */
export function pagesInLog(log: string, pageBytes: number): Set<number> {
  const descriptor = openSync(log, 'r');
  try {
    const pages = new Set<number>();
    const frameBytes = frameHeaderBytes + pageBytes;
    const piece = Buffer.allocUnsafe(framesPerRead * frameBytes);
    for (let at = logHeaderBytes; ; at += piece.length) {
      const length = readSync(descriptor, piece, 0, piece.length, at);
      for (let frame = 0; frame + 4 <= length; frame += frameBytes)
        pages.add(piece.readUInt32BE(frame));
      if (length < piece.length) return pages;
    }
  } finally {
    closeSync(descriptor);
  }
}
