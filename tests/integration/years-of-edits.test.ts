import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import type { WorkshopId } from '#lib/domain/id.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { temporaryDirectory } from '../contracts/sqlite-under-test.ts';
import { silentLog } from '../../server/ops/log.ts';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { Rooms } from '../../server/sync/rooms.ts';

const name = { kind: 'board', workshop: 'abcdefgh01234567' as WorkshopId } as const;
const key = 'abcdefgh01234567/board';
const nothing = () => undefined;
const items = 30;
const years = 10;
const sessionsPerYear = 20;
const editsPerSession = 200;
/** What is edited within one turn. */
const together = 40;

interface Measured {
  readonly rows: number;
  readonly documentBytes: number;
  readonly fileBytes: number;
  readonly loadMs: number;
}

/** The same few items are changed again and again, in many sessions, as over years of use. */
class OldDocument {
  readonly directory: string;
  readonly storage: Storage;
  edits = 0;
  #now = 0;
  readonly #itemOf: (edit: number) => number;

  private constructor(storage: Storage, directory: string, itemOf: (edit: number) => number) {
    this.storage = storage;
    this.directory = directory;
    this.#itemOf = itemOf;
  }

  /** `itemOf`: which item the n-th edit changes. */
  static async open(itemOf: (edit: number) => number): Promise<OldDocument> {
    const directory = temporaryDirectory();
    const storage = await openSqliteStorage(directory);
    onTestFinished(() => storage.close());
    return new OldDocument(storage, directory, itemOf);
  }

  #rooms(): Rooms {
    return new Rooms({
      storage: this.storage,
      limits: defaultLimits,
      clock: () => this.#now,
      log: silentLog,
      rulesOf: () => ({ mayWrite: () => true, maps: new Set(), isShared: false, maxBytes: 1e9 }),
      onCommitted: nothing,
      observe: {
        updates: nothing,
        deliveries: nothing,
        refusals: nothing,
        commitTook: nothing,
        acknowledged: nothing,
        storeFailed: nothing,
      },
    });
  }

  /** One session: a process's rooms, under a Yjs client id of its own, compacted and let go as they are in life. */
  async session(): Promise<void> {
    const rooms = this.#rooms();
    for (let n = 0; n < editsPerSession; n += together) {
      await Promise.all(
        Array.from({ length: together }, () => rooms.edit(name, (doc) => this.#edit(doc))),
      );
      this.#now += 1000;
      await rooms.tick();
    }
    while (rooms.size > 0) {
      await new Promise(setImmediate);
      this.#now += 60_000;
      await rooms.tick();
    }
  }

  #edit(doc: Y.Doc): void {
    this.edits += 1;
    doc
      .getMap('notes')
      .set(`item-${this.#itemOf(this.edits) % items}`, ` ${this.edits}번째로 고친 말`);
  }

  async measure(): Promise<Measured> {
    const from = performance.now();
    const { updates } = await this.storage.loadDocument(key);
    const doc = new Y.Doc();
    updates.forEach((update) => Y.applyUpdate(doc, update));
    const loadMs = performance.now() - from;
    expect(doc.getMap('notes').size).toBe(items);
    return {
      rows: updates.length,
      documentBytes: updates.reduce((sum, update) => sum + update.length, 0),
      fileBytes: statSync(join(this.directory, 'ieumpan.db')).size,
      loadMs,
    };
  }
}

/** The measures of each year, and the document at the end. */
async function liveThrough(itemOf: (edit: number) => number) {
  const old = await OldDocument.open(itemOf);
  const measured: Measured[] = [];
  for (let session = 1; session <= years * sessionsPerYear; session += 1) {
    await old.session();
    if (session % sessionsPerYear === 0) measured.push(await old.measure());
  }
  return { old, measured, first: measured[0]!, last: measured.at(-1)! };
}

const edits = years * sessionsPerYear * editsPerSession;

describe(`a document that is edited ${edits} times, in ${years * sessionsPerYear} sessions`, () => {
  it('[PRIV7] stays one row, quick to load, and holds no word of what was changed', async () => {
    const inARow = 7;
    const { old, measured, first, last } = await liveThrough((edit) => Math.floor(edit / inARow));
    expect(measured.map(({ rows }) => rows)).toEqual(measured.map(() => 1));
    // What remains of a session is some bytes for each item that it changed, however often it did.
    const bytesPerSession = (last.documentBytes - first.documentBytes) / (9 * sessionsPerYear);
    expect(bytesPerSession).toBeLessThan(items * 20);
    expect(last.fileBytes).toBeLessThan(last.documentBytes + 200_000);
    expect(last.loadMs).toBeLessThan(first.loadMs + 100);
    const bytes = Buffer.concat((await old.storage.loadDocument(key)).updates);
    const word = (edit: number) => ` ${edit}번째로`;
    expect(bytes.includes(word(old.edits))).toBe(true);
    expect(bytes.includes(word(old.edits - 1))).toBe(false);
    expect(bytes.includes(word(old.edits - items * inARow))).toBe(false);
  }, 60_000);

  it('keeps of each edit ten bytes at most where every one changes another item', async () => {
    const { first, last } = await liveThrough((edit) => edit);
    const editsBetween = (edits * (years - 1)) / years;
    expect((last.documentBytes - first.documentBytes) / editsBetween).toBeLessThan(10);
    expect(last.rows).toBe(1);
  }, 60_000);
});
