import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParticipantId } from '#lib/domain/id.ts';
import {
  CodeTaken,
  StorageFailed,
  type Change,
  type Contribution,
  type Storage,
  type WorkshopRecord,
} from '../../server/storage/storage.ts';
import {
  agenda,
  append,
  ballot,
  board,
  bytes,
  claim,
  compact,
  participantId,
  participantRecord,
  putParticipant,
  putSeat,
  putWorkshop,
  seatId,
  seatRecord,
  text,
  workshopId,
  workshopRecord,
} from './stored-records.ts';

/** A store of its own for one test. `dispose` closes it and leaves nothing behind. */
export interface StorageUnderTest {
  readonly storage: Storage;
  dispose(): Promise<void>;
}

/** What the port promises, run against every adapter. */
export function describeStorage(name: string, open: () => Promise<StorageUnderTest>): void {
  describe(`storage: ${name}`, () => {
    let opened: StorageUnderTest;
    let storage: Storage;

    beforeEach(async () => {
      opened = await open();
      storage = opened.storage;
    });
    afterEach(() => opened.dispose());

    const updatesOf = async (room: string): Promise<string[]> =>
      (await storage.loadDocument(room)).updates.map(text);

    describe('documents', () => {
      it('has nothing of a room that nobody wrote', async () => {
        const stored = await storage.loadDocument(board(1));
        expect(stored).toEqual({ updates: [], through: 0, clients: new Map() });
      });

      it('gives back updates in the order of the commits, numbered from 1', async () => {
        const one = await storage.commit([append(board(1), 'one'), append(board(1), 'two')]);
        const two = await storage.commit([append(board(1), 'three')]);
        expect([...one]).toEqual([[board(1), 2]]);
        expect([...two]).toEqual([[board(1), 3]]);
        expect(await updatesOf(board(1))).toEqual(['one', 'two', 'three']);
        expect((await storage.loadDocument(board(1))).through).toBe(3);
      });

      it('numbers each room for itself (PRIV5: no count over all)', async () => {
        await storage.commit([append(ballot(1, 1), 'a'), append(ballot(1, 1), 'b')]);
        const committed = await storage.commit([
          append(ballot(1, 2), 'c'),
          append(ballot(1, 1), 'd'),
        ]);
        expect(committed.get(ballot(1, 2))).toBe(1);
        expect(committed.get(ballot(1, 1))).toBe(3);
      });

      it('keeps the order of commits that were not waited for', async () => {
        const words = Array.from({ length: 200 }, (_, index) => `update ${index}`);
        const numbers = await Promise.all(
          words.map(async (word) => (await storage.commit([append(board(1), word)])).get(board(1))),
        );
        expect(numbers).toEqual(words.map((_, index) => index + 1));
        expect(await updatesOf(board(1))).toEqual(words);
      });

      it('lets a read see the commits that were called before it', async () => {
        const commit = storage.commit([append(board(1), 'mine')]);
        expect(await updatesOf(board(1))).toEqual(['mine']);
        await commit;
      });

      it('copies bytes on the way in and on the way out', async () => {
        const frame = bytes('..text..');
        const commit = storage.commit([append(board(1), frame.subarray(2, 6))]);
        frame.fill(0);
        await commit;
        const first = await storage.loadDocument(board(1));
        first.updates[0]!.fill(0);
        expect(await updatesOf(board(1))).toEqual(['text']);
        expect(frame.length).toBe(8);
      });

      it('takes an empty update and one of a megabyte', async () => {
        const large = new Uint8Array(1024 * 1024).map((_, index) => (index * 7) % 251);
        await storage.commit([append(board(1), new Uint8Array(0)), append(board(1), large)]);
        const [empty, back] = (await storage.loadDocument(board(1))).updates;
        expect(empty).toHaveLength(0);
        expect(Buffer.compare(back!, large)).toBe(0);
      });
    });

    describe('compaction', () => {
      it('replaces what it covers and leaves what came later', async () => {
        await storage.commit([append(board(1), 'one'), append(board(1), 'two')]);
        await storage.commit([append(board(1), 'three')]);
        const committed = await storage.commit([compact(board(1), 'state', 2)]);
        expect(await updatesOf(board(1))).toEqual(['state', 'three']);
        expect(committed.get(board(1))).toBe(3);
      });

      it('lets numbers go on from the last', async () => {
        await storage.commit([append(board(1), 'one'), append(board(1), 'two')]);
        const compacted = await storage.commit([compact(board(1), 'state', 2)]);
        const appended = await storage.commit([append(board(1), 'three')]);
        expect(compacted.get(board(1))).toBe(2);
        expect(appended.get(board(1))).toBe(3);
        expect(await updatesOf(board(1))).toEqual(['state', 'three']);
      });

      it('loses none of the updates that are appended while it is under way', async () => {
        const write = (from: number, to: number) =>
          Array.from({ length: to - from + 1 }, (_, index) =>
            storage.commit([append(board(1), `${from + index}`)]),
          );
        await Promise.all(write(1, 20));
        const shorten = storage.commit([compact(board(1), '1 to 20', 20)]);
        await Promise.all([...write(21, 40), shorten, ...write(41, 60)]);
        const meanwhile = [...write(61, 70), storage.commit([compact(board(1), '1 to 60', 60)])];
        const numbers = await Promise.all([...meanwhile, ...write(71, 80)]);
        expect(numbers.at(-1)?.get(board(1))).toBe(80);
        const rest = Array.from({ length: 20 }, (_, index) => `${61 + index}`);
        expect(await updatesOf(board(1))).toEqual(['1 to 60', ...rest]);
      });

      it('can cover an update of the same commit', async () => {
        await storage.commit([append(board(1), 'one'), compact(board(1), 'state', 1)]);
        expect(await updatesOf(board(1))).toEqual(['state']);
      });

      it('[PRIV7] is ignored where another compaction or a removal came first', async () => {
        await storage.commit([append(board(1), 'one'), append(board(1), 'two')]);
        await storage.commit([compact(board(1), 'state', 2)]);
        const late = await storage.commit([compact(board(1), 'old state', 1)]);
        expect(late.get(board(1))).toBe(2);
        expect(await updatesOf(board(1))).toEqual(['state']);
        await storage.commit([{ kind: 'remove-document', room: board(1) }]);
        const later = await storage.commit([compact(board(1), 'state', 2)]);
        expect(later.get(board(1))).toBe(0);
        expect(await updatesOf(board(1))).toEqual([]);
      });

      it('is due for rooms with more than one update, at most as many as asked for', async () => {
        await storage.commit([append(board(1), 'one'), append(board(2), 'one')]);
        expect(await storage.roomsToCompact(10)).toEqual([]);
        await storage.commit(
          [1, 2, 3].flatMap((n) => [append(board(n), 'x'), append(board(n), 'y')]),
        );
        const due = await storage.roomsToCompact(10);
        expect([...due].sort()).toEqual([board(1), board(2), board(3)]);
        expect(await storage.roomsToCompact(2)).toHaveLength(2);
        await storage.commit([
          compact(board(1), 'all', 3),
          compact(board(2), 'some', 2),
          { kind: 'remove-document', room: board(3) },
        ]);
        expect(await storage.roomsToCompact(10)).toEqual([board(2)]);
      });
    });

    describe('client ids', () => {
      it('[SYNC1] belong to the browser that claimed them first', async () => {
        await storage.commit([claim(board(1), 7, 'first'), claim(board(1), 2 ** 32 - 1, 'second')]);
        await storage.commit([claim(board(1), 7, 'squatter'), claim(board(2), 7, 'elsewhere')]);
        const { clients } = await storage.loadDocument(board(1));
        expect([...clients].sort(([a], [b]) => a - b)).toEqual([
          [7, 'first'],
          [2 ** 32 - 1, 'second'],
        ]);
      });

      it('stay over a compaction and go with the document', async () => {
        await storage.commit([append(board(1), 'one'), claim(board(1), 7, 'first')]);
        await storage.commit([compact(board(1), 'state', 1)]);
        expect((await storage.loadDocument(board(1))).clients.get(7)).toBe('first');
        await storage.commit([{ kind: 'remove-document', room: board(1) }]);
        const stored = await storage.loadDocument(board(1));
        expect(stored).toEqual({ updates: [], through: 0, clients: new Map() });
      });
    });

    describe('workshops', () => {
      const full = workshopRecord(1, {
        title: '👩🏽‍🌾 2026년 "자체" 진단\u0301',
        closedAt: 1_760_000_000_000,
        deletesAt: 1_762_592_000_000,
        purged: true,
      });
      const sparse = workshopRecord(2, {
        network: {
          name: '새 네트워크',
          region: null,
          level: null,
          directoryId: null,
          eligible: null,
        },
        organisations: [],
        code: null,
        joinHash: null,
      });

      it.each([
        ['with everything', full],
        ['with as little as possible', sparse],
      ])('come back as they were put: %s', async (_, record) => {
        await storage.commit([putWorkshop(record)]);
        expect(await storage.workshop(record.id)).toEqual(record);
      });

      it('are null where there is none', async () => {
        expect(await storage.workshop(workshopId(1))).toBeNull();
        expect(await storage.workshopByCode('000001')).toBeNull();
        expect(await storage.workshopByJoinHash('join-hash-1')).toBeNull();
      });

      it('are found by code and by the hash of the join secret, until they close', async () => {
        await storage.commit([putWorkshop(workshopRecord(1)), putWorkshop(workshopRecord(2))]);
        expect((await storage.workshopByCode('000002'))?.id).toBe(workshopId(2));
        expect((await storage.workshopByJoinHash('join-hash-1'))?.id).toBe(workshopId(1));
        await storage.commit([putWorkshop(workshopRecord(2, { code: null, joinHash: null }))]);
        expect(await storage.workshopByCode('000002')).toBeNull();
        expect(await storage.workshopByJoinHash('join-hash-2')).toBeNull();
      });

      it('are replaced whole by a second put', async () => {
        await storage.commit([putWorkshop(workshopRecord(1))]);
        const organisations = ['두레생협', '햇살카페', '새로 온 조직'];
        await storage.commit([putWorkshop(workshopRecord(1, { organisations }))]);
        expect(await storage.workshop(workshopId(1))).toEqual(workshopRecord(1, { organisations }));
      });

      it('cannot be changed through what was put or read', async () => {
        const organisations = ['두레생협'];
        const commit = storage.commit([putWorkshop(workshopRecord(1, { organisations }))]);
        organisations.push('나중');
        await commit;
        ((await storage.workshop(workshopId(1)))!.organisations as string[]).push('더 나중');
        expect((await storage.workshop(workshopId(1)))!.organisations).toEqual(['두레생협']);
      });

      const closing = (number: number, deletesAt: number | null): WorkshopRecord =>
        workshopRecord(number, { deletesAt });

      it('[PRIV6] are due for purge at and after their day, not before, and once', async () => {
        const records = [closing(1, 999), closing(2, 1000), closing(3, 1001), closing(4, null)];
        await storage.commit(records.map(putWorkshop));
        expect(await storage.dueForPurge(998)).toEqual([]);
        expect(await storage.dueForPurge(1000)).toEqual([workshopId(1), workshopId(2)]);
        await storage.commit([{ kind: 'purge-people', workshop: workshopId(1) }]);
        expect(await storage.dueForPurge(1000)).toEqual([workshopId(2)]);
        expect(await storage.dueForPurge(Date.UTC(2100, 0))).toEqual([
          workshopId(2),
          workshopId(3),
        ]);
      });
    });

    describe('codes', () => {
      const refused = expect.any(CodeTaken) as CodeTaken;
      const taken = (changes: readonly Change[]) =>
        storage.commit(changes).then(
          () => 'committed',
          (error: unknown) => error,
        );

      it('are unique among open workshops', async () => {
        await storage.commit([putWorkshop(workshopRecord(1))]);
        const rival = putWorkshop(workshopRecord(2, { code: '000001' }));
        expect(await taken([rival])).toEqual(refused);
        await storage.commit([putWorkshop(workshopRecord(1, { code: null }))]);
        expect(await taken([rival])).toBe('committed');
        expect((await storage.workshopByCode('000001'))?.id).toBe(workshopId(2));
      });

      it('can be kept by their workshop, and be passed on within a commit', async () => {
        await storage.commit([putWorkshop(workshopRecord(1))]);
        expect(await taken([putWorkshop(workshopRecord(1, { title: '새 제목' }))])).toBe(
          'committed',
        );
        const pass: Change[] = [
          { kind: 'remove-workshop', id: workshopId(1) },
          putWorkshop(workshopRecord(2, { code: '000001' })),
        ];
        expect(await taken(pass)).toBe('committed');
      });

      it('are refused twice within a commit', async () => {
        const twins = [workshopRecord(1), workshopRecord(2, { code: '000001' })].map(putWorkshop);
        expect(await taken(twins)).toEqual(refused);
        expect(await storage.workshop(workshopId(1))).toBeNull();
      });

      it('may be null in many workshops', async () => {
        const closed = [1, 2, 3].map((n) => putWorkshop(workshopRecord(n, { code: null })));
        expect(await taken(closed)).toBe('committed');
      });

      it('[DUR1] leave nothing of a commit that they stop in the middle', async () => {
        await storage.commit([
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
        expect(await storage.loadDocument(board(1))).toEqual({
          updates: [bytes('one'), bytes('two')].map((update) => new Uint8Array(update)),
          through: 2,
          clients: new Map(),
        });
        expect(await updatesOf(board(2))).toEqual([]);
        expect(await storage.seats(workshopId(1))).toEqual([seatRecord(1)]);
        expect(await storage.participants(workshopId(1))).toEqual([participantRecord(1)]);
        expect(await storage.workshop(workshopId(2))).toBeNull();
      });

      it('stop their own commit alone, among many at once', async () => {
        await storage.commit([putWorkshop(workshopRecord(1))]);
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
        expect(await updatesOf(board(1))).toEqual(kept);
      });
    });

    describe('people', () => {
      it('keep their names as they were written, in any script', async () => {
        const names = ['김하늘', '김하늘', 'Åsa Łukasz', '👩🏽‍🌾 농부', 'عائشة', "O'Neil; --"];
        const seats = names.map((name, index) => seatRecord(index, { name }));
        await storage.commit(seats.map(putSeat));
        const stored = await storage.seats(workshopId(1));
        expect(stored.map(({ name }) => name)).toEqual(names);
      });

      it('have seats that come back as they were put, and are replaced whole', async () => {
        const observer = seatRecord(1, { organisation: null, observer: true });
        await storage.commit([putSeat(observer), putSeat(seatRecord(2))]);
        expect(await storage.seats(workshopId(1))).toEqual([observer, seatRecord(2)]);
        const renamed = seatRecord(2, {
          name: '새 이름',
          finished: { checklist: true, talk: true },
        });
        await storage.commit([putSeat(renamed)]);
        expect(await storage.seats(workshopId(1))).toEqual([observer, renamed]);
      });

      it('lose a seat and nothing else when the seat is removed', async () => {
        await storage.commit([1, 2].map((n) => putSeat(seatRecord(n))));
        await storage.commit([putParticipant(participantRecord(1)), append(ballot(1, 1), 'mine')]);
        await storage.commit([{ kind: 'remove-seat', workshop: workshopId(1), id: seatId(1) }]);
        expect(await storage.seats(workshopId(1))).toEqual([seatRecord(2)]);
        expect(await storage.participants(workshopId(1))).toEqual([participantRecord(1)]);
        expect(await updatesOf(ballot(1, 1))).toEqual(['mine']);
      });

      it('[PRIV5] come back in an order that does not depend on who came first', async () => {
        const arrivals = [5, 3, 9, 1, 7];
        for (const n of arrivals)
          await storage.commit([putSeat(seatRecord(n)), putParticipant(participantRecord(10 - n))]);
        const seats = await storage.seats(workshopId(1));
        const participants = await storage.participants(workshopId(1));
        const inOrder = [1, 3, 5, 7, 9];
        expect(seats.map((seat) => seat.id)).toEqual(inOrder.map(seatId));
        expect(participants.map(({ id }) => id)).toEqual(inOrder.map(participantId));
      });

      it('belong to one workshop', async () => {
        const elsewhere = { workshop: workshopId(2) };
        await storage.commit([
          putSeat(seatRecord(1)),
          putSeat(seatRecord(2, elsewhere)),
          putParticipant(participantRecord(1)),
          putParticipant(participantRecord(2, elsewhere)),
        ]);
        expect(await storage.seats(workshopId(2))).toEqual([seatRecord(2, elsewhere)]);
        expect(await storage.participants(workshopId(1))).toEqual([participantRecord(1)]);
        expect(await storage.seats(workshopId(3))).toEqual([]);
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
        new Map<ParticipantId, Contribution>(await storage.contributions(workshopId(1), step));

      it('are kept by step and participant, the last put of each', async () => {
        await storage.commit([
          contribute(2, { 'o-1': 5, 'o-2': 'unknown' }),
          contribute(1, { 'o-1': 1, 'o-2': 'na' }),
          contribute(1, { 'w-1': 3 }, 'wants'),
        ]);
        await storage.commit([contribute(2, { 'o-1': 4, 'o-2': null })]);
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
        await storage.commit([
          ...[1, 2].flatMap((n) => [
            putParticipant(participantRecord(n)),
            append(ballot(1, n), `ballot ${n}`),
            contribute(n, { 'o-1': 5, 'o-2': 'unknown' }),
            contribute(n, { 'w-1': 2 }, 'wants'),
          ]),
          claim(ballot(1, 1), 7, 'browser'),
        ]);
        await storage.commit([
          { kind: 'remove-participant', workshop: workshopId(1), id: participantId(1) },
        ]);
        expect(await contributions()).toEqual(
          new Map<ParticipantId, Contribution>([
            [participantId(1), { 'o-1': null, 'o-2': null }],
            [participantId(2), { 'o-1': 5, 'o-2': 'unknown' }],
          ]),
        );
        expect((await contributions('wants')).get(participantId(1))).toEqual({ 'w-1': null });
        expect(await storage.participants(workshopId(1))).toEqual([participantRecord(2)]);
        expect((await storage.loadDocument(ballot(1, 1))).clients.size).toBe(0);
        expect(await updatesOf(ballot(1, 1))).toEqual([]);
        expect(await updatesOf(ballot(1, 2))).toEqual(['ballot 2']);
      });
    });

    describe('the end of a workshop', () => {
      const everythingOf = (n: number): Change[] => [
        putWorkshop(workshopRecord(n, { deletesAt: 1000 })),
        putSeat(seatRecord(n, { workshop: workshopId(n) })),
        putParticipant(participantRecord(n, { workshop: workshopId(n) })),
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
        seats: (await storage.seats(workshopId(n))).length,
        participants: (await storage.participants(workshopId(n))).length,
        contributions: (await storage.contributions(workshopId(n), 'checklist')).size,
        ballots: (await updatesOf(ballot(n, n))).length,
      });
      const nobody = { seats: 0, participants: 0, contributions: 0, ballots: 0 };
      const everybody = { seats: 1, participants: 1, contributions: 1, ballots: 2 };

      // Neighbours in the order of names, so that a range that is one too wide is found out.
      beforeEach(async () => {
        for (const n of [1, 2, 3]) await storage.commit(everythingOf(n));
      });

      it('[PRIV6] purges people and keeps agenda, board and record', async () => {
        await storage.commit([{ kind: 'purge-people', workshop: workshopId(2) }]);
        expect(await peopleOf(2)).toEqual(nobody);
        expect(await updatesOf(agenda(2))).toEqual(['agenda']);
        expect(await updatesOf(board(2))).toEqual(['board', 'board, later']);
        expect((await storage.loadDocument(board(2))).clients.size).toBe(0);
        const expected = workshopRecord(2, { deletesAt: 1000, purged: true });
        expect(await storage.workshop(workshopId(2))).toEqual(expected);
        expect([...(await storage.roomsToCompact(9))].sort()).toEqual(
          [board(1), ballot(1, 1), board(2), board(3), ballot(3, 3)].sort(),
        );
      });

      it('removes a workshop with all that it had', async () => {
        await storage.commit([{ kind: 'remove-workshop', id: workshopId(2) }]);
        expect(await peopleOf(2)).toEqual(nobody);
        expect(await updatesOf(agenda(2))).toEqual([]);
        expect(await updatesOf(board(2))).toEqual([]);
        expect((await storage.loadDocument(board(2))).clients.size).toBe(0);
        expect(await storage.workshop(workshopId(2))).toBeNull();
        expect(await storage.workshopByCode('000002')).toBeNull();
        expect(await storage.workshopByJoinHash('join-hash-2')).toBeNull();
        expect(await storage.roomsToCompact(9)).not.toContain(board(2));
      });

      it.each([
        ['purge', { kind: 'purge-people', workshop: workshopId(2) }],
        ['removal', { kind: 'remove-workshop', id: workshopId(2) }],
      ] as const)('leaves other workshops as they are: %s', async (_, change) => {
        await storage.commit([change]);
        for (const n of [1, 3]) {
          expect(await peopleOf(n)).toEqual(everybody);
          expect(await updatesOf(board(n))).toEqual(['board', 'board, later']);
          expect((await storage.loadDocument(board(n))).clients.get(7)).toBe('browser');
          expect((await storage.workshop(workshopId(n)))?.purged).toBe(false);
        }
      });

      it('takes a purge or a removal of what is not there', async () => {
        await storage.commit([
          { kind: 'purge-people', workshop: workshopId(9) },
          { kind: 'remove-workshop', id: workshopId(9) },
          { kind: 'remove-seat', workshop: workshopId(9), id: seatId(9) },
          { kind: 'remove-participant', workshop: workshopId(9), id: participantId(9) },
          { kind: 'remove-document', room: board(9) },
        ]);
        expect(await storage.workshop(workshopId(9))).toBeNull();
      });
    });

    describe('being open', () => {
      it('answers a ping, and a commit of nothing', async () => {
        await storage.ping();
        expect(await storage.commit([])).toEqual(new Map());
      });

      it('takes the commits that were called before close, and nothing after it', async () => {
        const commit = storage.commit([append(board(1), 'last words')]);
        const closed = storage.close();
        expect((await commit).get(board(1))).toBe(1);
        await closed;
        const late = await Promise.allSettled([
          storage.commit([append(board(1), 'too late')]),
          storage.loadDocument(board(1)),
          storage.workshop(workshopId(1)),
          storage.ping(),
        ]);
        for (const { status, ...outcome } of late) {
          expect(status).toBe('rejected');
          expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(StorageFailed);
          expect((outcome as { reason: StorageFailed }).reason.code).toBe('CLOSED');
        }
        await storage.close();
      });
    });
  });
}
