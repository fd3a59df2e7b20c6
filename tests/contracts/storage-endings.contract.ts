import { beforeEach, describe, expect, it } from 'vitest';
import type { Change, Storage } from '../../server/storage/storage.ts';
import {
  agenda,
  append,
  ballot,
  board,
  claim,
  participantId,
  participantRecord,
  putParticipant,
  putSeat,
  putSheet,
  putWorkshop,
  seatId,
  seatRecord,
  sheetRecord,
  workshopId,
  workshopRecord,
  updatesIn,
} from './stored-records.ts';

/** What the port promises of purging and removing workshops. `storage` gives the store of the running test. */
export function describeEndings(storage: () => Storage): void {
  describe('the end of a workshop', () => {
    const everythingOf = (n: number): Change[] => [
      putWorkshop(workshopRecord(n, { deletesAt: 1000 })),
      putSeat(seatRecord(n, { workshop: workshopId(n) })),
      putParticipant(participantRecord(n, { workshop: workshopId(n) })),
      putSheet(sheetRecord(100 + n, { workshop: workshopId(n) })),
      append(agenda(n), 'agenda'),
      append(board(n), 'board'),
      append(board(n), 'board, later'),
      claim(board(n), 7, 'browser'),
      append(ballot(n, n), 'ballot'),
      append(ballot(n, n), 'ballot, later'),
      {
        kind: 'put-contribution',
        workshop: workshopId(n),
        step: 'checklist',
        participant: participantId(n),
        contribution: { 'o-1': 5 },
      },
    ];
    const peopleOf = async (n: number) => ({
      seats: (await storage().seats(workshopId(n))).length,
      participants: (await storage().participants(workshopId(n))).length,
      sheets: (await storage().sheets(workshopId(n))).length,
      contributions: (await storage().contributions(workshopId(n), 'checklist')).size,
      ballots: (await updatesIn(storage(), ballot(n, n))).length,
    });
    const nobody = { seats: 0, participants: 0, sheets: 0, contributions: 0, ballots: 0 };
    const everybody = { seats: 1, participants: 1, sheets: 1, contributions: 1, ballots: 2 };

    // Neighbours in the order of names, so that a range that is one too wide is found out.
    beforeEach(async () => {
      for (const n of [1, 2, 3]) await storage().commit(everythingOf(n));
    });

    it('[PRIV6] purges people and keeps agenda, board and record', async () => {
      await storage().commit([{ kind: 'purge-people', workshop: workshopId(2) }]);
      expect(await peopleOf(2)).toEqual(nobody);
      expect(await updatesIn(storage(), agenda(2))).toEqual(['agenda']);
      expect(await updatesIn(storage(), board(2))).toEqual(['board', 'board, later']);
      expect((await storage().loadDocument(board(2))).clients.size).toBe(0);
      const expected = workshopRecord(2, { deletesAt: 1000, purged: true });
      expect(await storage().workshop(workshopId(2))).toEqual(expected);
      expect([...(await storage().roomsToCompact(9))].sort()).toEqual(
        [board(1), ballot(1, 1), board(2), board(3), ballot(3, 3)].sort(),
      );
    });

    it('removes a workshop with all that it had', async () => {
      await storage().commit([{ kind: 'remove-workshop', id: workshopId(2) }]);
      expect(await peopleOf(2)).toEqual(nobody);
      expect(await updatesIn(storage(), agenda(2))).toEqual([]);
      expect(await updatesIn(storage(), board(2))).toEqual([]);
      expect((await storage().loadDocument(board(2))).clients.size).toBe(0);
      expect(await storage().workshop(workshopId(2))).toBeNull();
      expect(await storage().workshopByCode('000002')).toBeNull();
      expect(await storage().workshopByJoinHash('join-hash-2')).toBeNull();
      expect(await storage().roomsToCompact(9)).not.toContain(board(2));
    });

    it.each([
      ['purge', { kind: 'purge-people', workshop: workshopId(2) }],
      ['removal', { kind: 'remove-workshop', id: workshopId(2) }],
    ] as const)('leaves other workshops as they are: %s', async (_, change) => {
      await storage().commit([change]);
      for (const n of [1, 3]) {
        expect(await peopleOf(n)).toEqual(everybody);
        expect(await updatesIn(storage(), board(n))).toEqual(['board', 'board, later']);
        expect((await storage().loadDocument(board(n))).clients.get(7)).toBe('browser');
        expect((await storage().workshop(workshopId(n)))?.purged).toBe(false);
      }
    });

    it('takes a purge or a removal of what is not there', async () => {
      await storage().commit([
        { kind: 'purge-people', workshop: workshopId(9) },
        { kind: 'remove-workshop', id: workshopId(9) },
        { kind: 'remove-seat', workshop: workshopId(9), id: seatId(9) },
        { kind: 'remove-participant', workshop: workshopId(9), id: participantId(9) },
        { kind: 'remove-document', room: board(9) },
      ]);
      expect(await storage().workshop(workshopId(9))).toBeNull();
    });
  });
}
