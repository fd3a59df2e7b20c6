import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { Change, Contribution, Storage } from '../../server/storage/storage.ts';
import {
  append,
  ballot,
  claim,
  participantId,
  participantRecord,
  putParticipant,
  putSeat,
  putSheet,
  seatId,
  seatRecord,
  sheetRecord,
  workshopId,
  updatesIn,
} from './stored-records.ts';

/** What the port promises of seats, participants and contributions. `storage` gives the store of the running test. */
export function describePeople(storage: () => Storage): void {
  describe('people', () => {
    it('keep their names as they were written, in any script', async () => {
      const names = ['김하늘', '김하늘', 'Åsa Łukasz', '👩🏽‍🌾 농부', 'عائشة', "O'Neil; --"];
      const seats = names.map((name, index) => seatRecord(index, { name }));
      await storage().commit(seats.map(putSeat));
      const stored = await storage().seats(workshopId(1));
      expect(stored.map(({ name }) => name)).toEqual(names);
    });

    it('have seats that come back as they were put, and are replaced whole', async () => {
      const observer = seatRecord(1, { organisation: null, observer: true });
      await storage().commit([putSeat(observer), putSeat(seatRecord(2))]);
      expect(await storage().seats(workshopId(1))).toEqual([observer, seatRecord(2)]);
      const renamed = seatRecord(2, {
        name: '새 이름',
        finished: { checklist: true, talk: true },
      });
      await storage().commit([putSeat(renamed)]);
      expect(await storage().seats(workshopId(1))).toEqual([observer, renamed]);
    });

    it('lose a seat and nothing else when the seat is removed', async () => {
      await storage().commit([1, 2].map((n) => putSeat(seatRecord(n))));
      await storage().commit([putParticipant(participantRecord(1)), append(ballot(1, 1), 'mine')]);
      await storage().commit([{ kind: 'remove-seat', workshop: workshopId(1), id: seatId(1) }]);
      expect(await storage().seats(workshopId(1))).toEqual([seatRecord(2)]);
      expect(await storage().participants(workshopId(1))).toEqual([participantRecord(1)]);
      expect(await updatesIn(storage(), ballot(1, 1))).toEqual(['mine']);
    });

    it('[PRIV5] come back in an order that does not depend on who came first', async () => {
      const arrivals = [5, 3, 9, 1, 7];
      for (const n of arrivals)
        await storage().commit([putSeat(seatRecord(n)), putParticipant(participantRecord(10 - n))]);
      const seats = await storage().seats(workshopId(1));
      const participants = await storage().participants(workshopId(1));
      const inOrder = [1, 3, 5, 7, 9];
      expect(seats.map((seat) => seat.id)).toEqual(inOrder.map(seatId));
      expect(participants.map(({ id }) => id)).toEqual(inOrder.map(participantId));
    });

    it('belong to one workshop', async () => {
      const elsewhere = { workshop: workshopId(2) };
      await storage().commit([
        putSeat(seatRecord(1)),
        putSeat(seatRecord(2, elsewhere)),
        putParticipant(participantRecord(1)),
        putParticipant(participantRecord(2, elsewhere)),
      ]);
      expect(await storage().seats(workshopId(2))).toEqual([seatRecord(2, elsewhere)]);
      expect(await storage().participants(workshopId(1))).toEqual([participantRecord(1)]);
      expect(await storage().seats(workshopId(3))).toEqual([]);
    });
  });

  describe('sheets', () => {
    it('come back as they were put, in the order of their ids, and are replaced whole', async () => {
      const empty = sheetRecord(1, { answers: {} });
      await storage().commit([putSheet(sheetRecord(2)), putSheet(empty)]);
      expect(await storage().sheets(workshopId(1))).toEqual([empty, sheetRecord(2)]);
      const corrected = sheetRecord(2, {
        answers: { 'o-1': 'na' },
        step: 'wants',
        number: '05724',
      });
      await storage().commit([putSheet(corrected)]);
      expect(await storage().sheets(workshopId(1))).toEqual([empty, corrected]);
    });

    it('belong to one workshop, and are nobody’s seat or ballot', async () => {
      await storage().commit([putSheet(sheetRecord(1))]);
      expect(await storage().sheets(workshopId(2))).toEqual([]);
      expect(await storage().seats(workshopId(1))).toEqual([]);
      expect(await storage().participants(workshopId(1))).toEqual([]);
    });
  });

  describe('contributions', () => {
    const contribute = (n: number, contribution: Contribution, step = 'checklist'): Change => ({
      kind: 'put-contribution',
      workshop: workshopId(1),
      step,
      participant: participantId(n),
      contribution,
    });
    const contributions = async (step = 'checklist') =>
      new Map<ParticipantId, Contribution>(await storage().contributions(workshopId(1), step));

    it('are kept by step and participant, the last put of each', async () => {
      await storage().commit([
        contribute(2, { 'o-1': 5, 'o-2': 'unknown' }),
        contribute(1, { 'o-1': 1, 'o-2': 'na' }),
        contribute(1, { 'w-1': 3 }, 'wants'),
      ]);
      await storage().commit([contribute(2, { 'o-1': 4, 'o-2': null })]);
      expect(await contributions()).toEqual(
        new Map([
          [participantId(1), { 'o-1': 1, 'o-2': 'na' }],
          [participantId(2), { 'o-1': 4, 'o-2': null }],
        ]),
      );
      expect(await contributions('wants')).toEqual(new Map([[participantId(1), { 'w-1': 3 }]]));
      expect(await contributions('nothing')).toEqual(new Map());
    });

    it('[PRIV4] stay without values when their participant is removed with the ballot', async () => {
      await storage().commit([
        ...[1, 2].flatMap((n) => [
          putParticipant(participantRecord(n)),
          append(ballot(1, n), `ballot ${n}`),
          contribute(n, { 'o-1': 5, 'o-2': 'unknown' }),
          contribute(n, { 'w-1': 2 }, 'wants'),
        ]),
        claim(ballot(1, 1), 7, 'browser'),
      ]);
      await storage().commit([
        { kind: 'remove-participant', workshop: workshopId(1), id: participantId(1) },
      ]);
      expect(await contributions()).toEqual(
        new Map<ParticipantId, Contribution>([
          [participantId(1), { 'o-1': null, 'o-2': null }],
          [participantId(2), { 'o-1': 5, 'o-2': 'unknown' }],
        ]),
      );
      expect((await contributions('wants')).get(participantId(1))).toEqual({ 'w-1': null });
      expect(await storage().participants(workshopId(1))).toEqual([participantRecord(2)]);
      expect((await storage().loadDocument(ballot(1, 1))).clients.size).toBe(0);
      expect(await updatesIn(storage(), ballot(1, 1))).toEqual([]);
      expect(await updatesIn(storage(), ballot(1, 2))).toEqual(['ballot 2']);
    });
  });
}
