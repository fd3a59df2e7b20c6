import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorageFailed, type Storage } from '../../server/storage/storage.ts';
import { describeCodes } from './storage-codes.contract.ts';
import { describeDocuments } from './storage-documents.contract.ts';
import { describeEndings } from './storage-endings.contract.ts';
import { describePeople } from './storage-people.contract.ts';
import { describeWorkshops } from './storage-workshops.contract.ts';
import { append, board, workshopId } from './stored-records.ts';

/** A store of its own for one test. `dispose` closes it and leaves nothing behind. */
export interface StorageUnderTest {
  readonly storage: Storage;
  dispose(): Promise<void>;
}

/** What the port promises, run against every adapter. */
export function describeStorage(name: string, open: () => Promise<StorageUnderTest>): void {
  describe(`storage: ${name}`, () => {
    let opened: StorageUnderTest;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.dispose());

    const storage = (): Storage => opened.storage;
    describeDocuments(storage);
    describeWorkshops(storage);
    describeCodes(storage);
    describePeople(storage);
    describeEndings(storage);
    describeBeingOpen(storage);
  });
}

function describeBeingOpen(storage: () => Storage): void {
  describe('being open', () => {
    it('answers a ping, and a commit of nothing', async () => {
      await storage().ping();
      expect(await storage().commit([])).toEqual(new Map());
    });

    it('takes the commits that were called before close, and nothing after it', async () => {
      const commit = storage().commit([append(board(1), 'last words')]);
      const closed = storage().close();
      expect((await commit).get(board(1))).toBe(1);
      await closed;
      const late = await Promise.allSettled([
        storage().commit([append(board(1), 'too late')]),
        storage().loadDocument(board(1)),
        storage().workshop(workshopId(1)),
        storage().ping(),
      ]);
      for (const { status, ...outcome } of late) {
        expect(status).toBe('rejected');
        expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(StorageFailed);
        expect((outcome as { reason: StorageFailed }).reason.code).toBe('CLOSED');
      }
      await storage().close();
    });
  });
}
