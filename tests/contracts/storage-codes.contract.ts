import { describe, expect, it } from 'vitest';
import { CodeTaken, type Change, type Storage } from '../../server/storage/storage.ts';
import {
  append,
  board,
  bytes,
  claim,
  compact,
  participantId,
  participantRecord,
  putParticipant,
  putSeat,
  putWorkshop,
  seatRecord,
  workshopId,
  workshopRecord,
  updatesIn,
} from './stored-records.ts';

/** What the port promises of codes, the one thing that it refuses, and so of all or nothing. `storage` gives the store of the running test. */
export function describeCodes(storage: () => Storage): void {
  describe('codes', () => {
    const refused = expect.any(CodeTaken) as CodeTaken;
    const taken = (changes: readonly Change[]) =>
      storage()
        .commit(changes)
        .then(
          () => 'committed',
          (error: unknown) => error,
        );

    it('are unique among open workshops', async () => {
      await storage().commit([putWorkshop(workshopRecord(1))]);
      const rival = putWorkshop(workshopRecord(2, { code: '000001' }));
      expect(await taken([rival])).toEqual(refused);
      await storage().commit([putWorkshop(workshopRecord(1, { code: null }))]);
      expect(await taken([rival])).toBe('committed');
      expect((await storage().workshopByCode('000001'))?.id).toBe(workshopId(2));
    });

    it('can be kept by their workshop, and be passed on within a commit', async () => {
      await storage().commit([putWorkshop(workshopRecord(1))]);
      expect(await taken([putWorkshop(workshopRecord(1, { title: '새 제목' }))])).toBe('committed');
      const pass: Change[] = [
        { kind: 'remove-workshop', id: workshopId(1) },
        putWorkshop(workshopRecord(2, { code: '000001' })),
      ];
      expect(await taken(pass)).toBe('committed');
    });

    it('are refused twice within a commit', async () => {
      const twins = [workshopRecord(1), workshopRecord(2, { code: '000001' })].map(putWorkshop);
      expect(await taken(twins)).toEqual(refused);
      expect(await storage().workshop(workshopId(1))).toBeNull();
    });

    it('may be null in many workshops', async () => {
      const closed = [1, 2, 3].map((n) => putWorkshop(workshopRecord(n, { code: null })));
      expect(await taken(closed)).toBe('committed');
    });

    it('[DUR1] leave nothing of a commit that they stop in the middle', async () => {
      await storage().commit([
        putWorkshop(workshopRecord(1)),
        append(board(1), 'one'),
        append(board(1), 'two'),
        putSeat(seatRecord(1)),
        putParticipant(participantRecord(1)),
      ]);
      const attempt = taken([
        append(board(1), 'never'),
        append(board(2), 'never'),
        compact(board(1), 'never', 2),
        claim(board(1), 7, 'never'),
        putSeat(seatRecord(1, { name: 'never' })),
        putSeat(seatRecord(2)),
        { kind: 'remove-participant', workshop: workshopId(1), id: participantId(1) },
        putWorkshop(workshopRecord(2, { code: '000001' })),
        append(board(1), 'never'),
      ]);
      expect(await attempt).toEqual(refused);
      expect(await storage().loadDocument(board(1))).toEqual({
        updates: [bytes('one'), bytes('two')].map((update) => new Uint8Array(update)),
        through: 2,
        clients: new Map(),
        earlier: null,
      });
      expect(await updatesIn(storage(), board(2))).toEqual([]);
      expect(await storage().seats(workshopId(1))).toEqual([seatRecord(1)]);
      expect(await storage().participants(workshopId(1))).toEqual([participantRecord(1)]);
      expect(await storage().workshop(workshopId(2))).toBeNull();
    });

    it('stop their own commit alone, among many at once', async () => {
      await storage().commit([putWorkshop(workshopRecord(1))]);
      const attempts = Array.from({ length: 30 }, (_, index) =>
        taken([
          append(board(1), `${index}`),
          ...(index % 3 === 1 ? [putWorkshop(workshopRecord(2, { code: '000001' }))] : []),
        ]),
      );
      const outcomes = await Promise.all(attempts);
      expect(outcomes).toEqual(
        outcomes.map((_, index) => (index % 3 === 1 ? refused : 'committed')),
      );
      const kept = outcomes.map((_, index) => `${index}`).filter((_, index) => index % 3 !== 1);
      expect(await updatesIn(storage(), board(1))).toEqual(kept);
    });
  });
}
