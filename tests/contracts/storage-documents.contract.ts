import { describe, expect, it } from 'vitest';
import type { Storage } from '../../server/storage/storage.ts';
import {
  append,
  ballot,
  board,
  bytes,
  claim,
  compact,
  renew,
  text,
  updatesIn,
} from './stored-records.ts';

const nothing = { updates: [], through: 0, clients: new Map(), earlier: null };

/** What the port promises of documents. `storage` gives the store of the running test. */
export function describeDocuments(storage: () => Storage): void {
  describe('documents', () => {
    it('has nothing of a room that nobody wrote', async () => {
      const stored = await storage().loadDocument(board(1));
      expect(stored).toEqual(nothing);
    });

    it('gives back updates in the order of the commits, numbered from 1', async () => {
      const one = await storage().commit([append(board(1), 'one'), append(board(1), 'two')]);
      const two = await storage().commit([append(board(1), 'three')]);
      expect([...one]).toEqual([[board(1), 2]]);
      expect([...two]).toEqual([[board(1), 3]]);
      expect(await updatesIn(storage(), board(1))).toEqual(['one', 'two', 'three']);
      expect((await storage().loadDocument(board(1))).through).toBe(3);
    });

    it('numbers each room for itself (PRIV5: no count over all)', async () => {
      await storage().commit([append(ballot(1, 1), 'a'), append(ballot(1, 1), 'b')]);
      const committed = await storage().commit([
        append(ballot(1, 2), 'c'),
        append(ballot(1, 1), 'd'),
      ]);
      expect(committed.get(ballot(1, 2))).toBe(1);
      expect(committed.get(ballot(1, 1))).toBe(3);
    });

    it('keeps the order of commits that were not waited for', async () => {
      const words = Array.from({ length: 200 }, (_, index) => `update ${index}`);
      const numbers = await Promise.all(
        words.map(async (word) => (await storage().commit([append(board(1), word)])).get(board(1))),
      );
      expect(numbers).toEqual(words.map((_, index) => index + 1));
      expect(await updatesIn(storage(), board(1))).toEqual(words);
    });

    it('lets a read see the commits that were called before it', async () => {
      const commit = storage().commit([append(board(1), 'mine')]);
      expect(await updatesIn(storage(), board(1))).toEqual(['mine']);
      await commit;
    });

    it('copies bytes on the way in and on the way out', async () => {
      const frame = bytes('..text..');
      const commit = storage().commit([append(board(1), frame.subarray(2, 6))]);
      frame.fill(0);
      await commit;
      const first = await storage().loadDocument(board(1));
      first.updates[0]!.fill(0);
      expect(await updatesIn(storage(), board(1))).toEqual(['text']);
      expect(frame.length).toBe(8);
    });

    it('takes an empty update and one of a megabyte', async () => {
      const large = new Uint8Array(1024 * 1024).map((_, index) => (index * 7) % 251);
      await storage().commit([append(board(1), new Uint8Array(0)), append(board(1), large)]);
      const [empty, back] = (await storage().loadDocument(board(1))).updates;
      expect(empty).toHaveLength(0);
      expect(Buffer.compare(back!, large)).toBe(0);
    });
  });

  describe('compaction', () => {
    it('replaces what it covers and leaves what came later', async () => {
      await storage().commit([append(board(1), 'one'), append(board(1), 'two')]);
      await storage().commit([append(board(1), 'three')]);
      const committed = await storage().commit([compact(board(1), 'state', 2)]);
      expect(await updatesIn(storage(), board(1))).toEqual(['state', 'three']);
      expect(committed.get(board(1))).toBe(3);
    });

    it('lets numbers go on from the last', async () => {
      await storage().commit([append(board(1), 'one'), append(board(1), 'two')]);
      const compacted = await storage().commit([compact(board(1), 'state', 2)]);
      const appended = await storage().commit([append(board(1), 'three')]);
      expect(compacted.get(board(1))).toBe(2);
      expect(appended.get(board(1))).toBe(3);
      expect(await updatesIn(storage(), board(1))).toEqual(['state', 'three']);
    });

    it('loses none of the updates that are appended while it is under way', async () => {
      const write = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, index) =>
          storage().commit([append(board(1), `${from + index}`)]),
        );
      await Promise.all(write(1, 20));
      const shorten = storage().commit([compact(board(1), '1 to 20', 20)]);
      await Promise.all([...write(21, 40), shorten, ...write(41, 60)]);
      const meanwhile = [...write(61, 70), storage().commit([compact(board(1), '1 to 60', 60)])];
      const numbers = await Promise.all([...meanwhile, ...write(71, 80)]);
      expect(numbers.at(-1)?.get(board(1))).toBe(80);
      const rest = Array.from({ length: 20 }, (_, index) => `${61 + index}`);
      expect(await updatesIn(storage(), board(1))).toEqual(['1 to 60', ...rest]);
    });

    it('can cover an update of the same commit', async () => {
      await storage().commit([append(board(1), 'one'), compact(board(1), 'state', 1)]);
      expect(await updatesIn(storage(), board(1))).toEqual(['state']);
    });

    it('[PRIV7] is ignored where another compaction or a removal came first', async () => {
      await storage().commit([append(board(1), 'one'), append(board(1), 'two')]);
      await storage().commit([compact(board(1), 'state', 2)]);
      const late = await storage().commit([compact(board(1), 'old state', 1)]);
      expect(late.get(board(1))).toBe(2);
      expect(await updatesIn(storage(), board(1))).toEqual(['state']);
      await storage().commit([{ kind: 'remove-document', room: board(1) }]);
      const later = await storage().commit([compact(board(1), 'state', 2)]);
      expect(later.get(board(1))).toBe(0);
      expect(await updatesIn(storage(), board(1))).toEqual([]);
    });

    it('is due for rooms with more than one update, at most as many as asked for', async () => {
      await storage().commit([append(board(1), 'one'), append(board(2), 'one')]);
      expect(await storage().roomsToCompact(10)).toEqual([]);
      await storage().commit(
        [1, 2, 3].flatMap((n) => [append(board(n), 'x'), append(board(n), 'y')]),
      );
      const due = await storage().roomsToCompact(10);
      expect([...due].sort()).toEqual([board(1), board(2), board(3)]);
      expect(await storage().roomsToCompact(2)).toHaveLength(2);
      await storage().commit([
        compact(board(1), 'all', 3),
        compact(board(2), 'some', 2),
        { kind: 'remove-document', room: board(3) },
      ]);
      expect(await storage().roomsToCompact(10)).toEqual([board(2)]);
    });
  });

  describe('laying anew', () => {
    const twoEdits = () =>
      storage().commit([
        append(board(1), 'one'),
        append(board(1), 'two'),
        claim(board(1), 7, 'first'),
      ]);

    it('puts one state in place of all updates and claims, and keeps what was beside it', async () => {
      await twoEdits();
      const renewed = await storage().commit([
        renew(board(1), 'state', 2),
        claim(board(1), 8, 'server'),
      ]);
      expect(renewed.get(board(1))).toBe(2);
      const { updates, through, clients, earlier } = await storage().loadDocument(board(1));
      expect([updates.map(text), through, [...clients]]).toEqual([['state'], 2, [[8, 'server']]]);
      expect(text(earlier!)).toBe('earlier');
      expect(await storage().roomsToCompact(10)).toEqual([]);
      const appended = await storage().commit([append(board(1), 'three')]);
      expect(appended.get(board(1))).toBe(3);
      expect(await updatesIn(storage(), board(1))).toEqual(['state', 'three']);
    });

    it('keeps what was beside it over compactions, until the next time', async () => {
      await twoEdits();
      await storage().commit([renew(board(1), 'state', 2, 'once')]);
      await storage().commit([append(board(1), 'three'), compact(board(1), 'all', 3)]);
      expect(text((await storage().loadDocument(board(1))).earlier!)).toBe('once');
      await storage().commit([renew(board(1), 'again', 3, 'twice')]);
      expect(text((await storage().loadDocument(board(1))).earlier!)).toBe('twice');
      expect(await updatesIn(storage(), board(1))).toEqual(['again']);
    });

    it('is ignored where something came later, or a removal first', async () => {
      await twoEdits();
      const late = await storage().commit([renew(board(1), 'state', 1)]);
      expect(late.get(board(1))).toBe(2);
      const stored = await storage().loadDocument(board(1));
      expect([stored.updates.map(text), stored.earlier]).toEqual([['one', 'two'], null]);
      expect(stored.clients.get(7)).toBe('first');
      await storage().commit([{ kind: 'remove-document', room: board(1) }]);
      for (const through of [2, 0])
        expect((await storage().commit([renew(board(1), 'x', through)])).get(board(1))).toBe(0);
      expect(await storage().loadDocument(board(1))).toEqual(nothing);
    });

    it('goes with the document, and leaves other rooms alone', async () => {
      await twoEdits();
      await storage().commit([append(board(2), 'other'), claim(board(2), 7, 'other')]);
      await storage().commit([renew(board(1), 'state', 2)]);
      await storage().commit([{ kind: 'remove-document', room: board(1) }]);
      expect(await storage().loadDocument(board(1))).toEqual(nothing);
      const other = await storage().loadDocument(board(2));
      expect([other.updates.map(text), other.clients.get(7)]).toEqual([['other'], 'other']);
    });
  });

  describe('client ids', () => {
    it('[SYNC1] belong to the browser that claimed them first', async () => {
      await storage().commit([claim(board(1), 7, 'first'), claim(board(1), 2 ** 32 - 1, 'second')]);
      await storage().commit([claim(board(1), 7, 'squatter'), claim(board(2), 7, 'elsewhere')]);
      const { clients } = await storage().loadDocument(board(1));
      expect([...clients].sort(([a], [b]) => a - b)).toEqual([
        [7, 'first'],
        [2 ** 32 - 1, 'second'],
      ]);
    });

    it('stay over a compaction and go with the document', async () => {
      await storage().commit([append(board(1), 'one'), claim(board(1), 7, 'first')]);
      await storage().commit([compact(board(1), 'state', 1)]);
      expect((await storage().loadDocument(board(1))).clients.get(7)).toBe('first');
      await storage().commit([{ kind: 'remove-document', room: board(1) }]);
      const stored = await storage().loadDocument(board(1));
      expect(stored).toEqual(nothing);
    });
  });
}
