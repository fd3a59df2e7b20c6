import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import type { WorkshopId } from '#lib/domain/id.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { silentLog } from '../../server/ops/log.ts';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import type { Storage, StoredDocument } from '../../server/storage/storage.ts';
import { Rooms } from '../../server/sync/rooms.ts';
import { unobserved } from '../../server/sync/testing/unobserved.ts';

const name = { kind: 'board', workshop: 'abcdefgh01234567' as WorkshopId } as const;
const key = 'abcdefgh01234567/board';
const nothing = () => undefined;
/** How many items there are, and how often one of them is edited in a session. */
export const items = 30;
export const editsPerSession = 200;
/** What is edited within one turn. */
const together = 40;

/** An old document's cost, at one moment. */
export interface Measured {
  readonly rows: number;
  readonly documentBytes: number;
  /** of what is kept beside it since it was laid anew */
  readonly besideBytes: number;
  readonly fileBytes: number;
  readonly loadMs: number;
}

/** The same few items are changed again and again, in many sessions, as over years of use. */
export class OldDocument {
  readonly #directory: string;
  readonly #storage: Storage;
  readonly #itemOf: (edit: number) => number;
  edits = 0;
  #now = 0;

  private constructor(storage: Storage, directory: string, itemOf: (edit: number) => number) {
    this.#storage = storage;
    this.#directory = directory;
    this.#itemOf = itemOf;
  }

  /** `itemOf`: which item the n-th edit changes. */
  static async open(directory: string, itemOf: (edit: number) => number): Promise<OldDocument> {
    return new OldDocument(await openSqliteStorage(directory), directory, itemOf);
  }

  #rooms(): Rooms {
    return new Rooms({
      storage: this.#storage,
      limits: defaultLimits,
      clock: () => this.#now,
      log: silentLog,
      rulesOf: () => ({ mayWrite: () => true, maps: new Set(), isShared: false, maxBytes: 1e9 }),
      onCommitted: nothing,
      observe: unobserved,
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

  stored(): Promise<StoredDocument> {
    return this.#storage.loadDocument(key);
  }

  async measure(): Promise<Measured> {
    const from = performance.now();
    const { updates, earlier } = await this.stored();
    const doc = new Y.Doc();
    updates.forEach((update) => Y.applyUpdate(doc, update));
    const loadMs = performance.now() - from;
    if (doc.getMap('notes').size !== items) throw new Error('not all of the items are there');
    return {
      rows: updates.length,
      documentBytes: updates.reduce((sum, update) => sum + update.length, 0),
      besideBytes: earlier?.length ?? 0,
      fileBytes: statSync(join(this.#directory, 'ieumpan.db')).size,
      loadMs,
    };
  }

  close(): Promise<void> {
    return this.#storage.close();
  }
}
