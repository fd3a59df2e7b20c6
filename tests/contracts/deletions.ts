import type { Change, SeatRecord, SheetRecord } from '../../server/storage/storage.ts';
import {
  append,
  ballot,
  board,
  compact,
  renew,
  participantId,
  putSeat,
  putSheet,
  putWorkshop,
  seatId,
  seatRecord,
  sheetRecord,
  workshopId,
  workshopRecord,
} from './stored-records.ts';

/** Text and the change that deletes it. */
export interface Deletion {
  readonly of: string;
  /** All in workshop `n`, which no other deletion uses. */
  readonly written: (n: number, text: string) => Change[];
  readonly deleted: (n: number) => Change;
}

export const deletions: readonly Deletion[] = [
  {
    of: 'a compacted update',
    written: (n, text) => [append(board(n), text), append(board(n), 'deletion')],
    deleted: (n) => compact(board(n), 'state', 2),
  },
  {
    of: 'a large compacted update',
    written: (n, text) => [append(board(n), text.repeat(30_000))],
    deleted: (n) => compact(board(n), 'state', 1),
  },
  {
    of: 'a document laid anew',
    written: (n, text) => [append(board(n), text)],
    deleted: (n) => renew(board(n), 'state', 1),
  },
  {
    of: 'what was kept beside a document laid anew',
    written: (n, text) => [append(board(n), 'state'), renew(board(n), 'state', 1, text)],
    deleted: (n) => renew(board(n), 'state', 1),
  },
  {
    of: 'a removed document',
    written: (n, text) => [append(board(n), text)],
    deleted: (n) => ({ kind: 'remove-document', room: board(n) }),
  },
  {
    of: 'an overwritten name',
    written: (n, text) => [putSeat(seatIn(n, text))],
    deleted: (n) => putSeat(seatIn(n, '새 이름')),
  },
  {
    of: 'a removed seat',
    written: (n, text) => [putSeat(seatIn(n, text))],
    deleted: (n) => ({ kind: 'remove-seat', workshop: workshopId(n), id: seatId(n) }),
  },
  {
    of: "a removed participant's ballot",
    written: (n, text) => [append(ballot(n, n), text)],
    deleted: (n) => ({ kind: 'remove-participant', workshop: workshopId(n), id: participantId(n) }),
  },
  {
    of: 'an overwritten contribution',
    written: (n, text) => [contribution(n, text)],
    deleted: (n) => contribution(n, 'o-1'),
  },
  {
    of: 'a corrected sheet',
    written: (n, text) => [putSheet(sheetIn(n, text))],
    deleted: (n) => putSheet(sheetIn(n, 'o-1')),
  },
  {
    of: 'a corrected card of a sheet',
    written: (n, text) => [putSheet({ ...sheetIn(n, 'o-1'), cards: [{ id: 'card', text }] })],
    deleted: (n) => putSheet(sheetIn(n, 'o-1')),
  },
  {
    of: 'a purged sheet',
    written: (n, text) => [putSheet(sheetIn(n, text))],
    deleted: (n) => ({ kind: 'purge-people', workshop: workshopId(n) }),
  },
  {
    of: 'a purged seat',
    written: (n, text) => [putSeat(seatIn(n, text))],
    deleted: (n) => ({ kind: 'purge-people', workshop: workshopId(n) }),
  },
  {
    of: 'a purged ballot',
    written: (n, text) => [append(ballot(n, n), text)],
    deleted: (n) => ({ kind: 'purge-people', workshop: workshopId(n) }),
  },
  {
    of: 'a purged contribution',
    written: (n, text) => [contribution(n, text)],
    deleted: (n) => ({ kind: 'purge-people', workshop: workshopId(n) }),
  },
  {
    of: 'a changed record',
    written: (n, text) => [putWorkshop(workshopRecord(n, { organisations: [text] }))],
    deleted: (n) => putWorkshop(workshopRecord(n)),
  },
  {
    of: 'a removed workshop',
    written: (n, text) => [putWorkshop(workshopRecord(n, { title: text }))],
    deleted: (n) => ({ kind: 'remove-workshop', id: workshopId(n) }),
  },
];

const seatIn = (n: number, name: string): SeatRecord =>
  seatRecord(n, { workshop: workshopId(n), name });

const sheetIn = (n: number, item: string): SheetRecord =>
  sheetRecord(n, { workshop: workshopId(n), answers: { [item]: 5 } });

/** Answers are too short to be looked for; the name of an item stands for its value. */
const contribution = (n: number, item: string): Change => ({
  kind: 'put-contribution',
  workshop: workshopId(n),
  step: 'checklist',
  participant: participantId(n),
  contribution: { [item]: 5 },
});

/** Rows that stay, so that the text is not alone on its page. */
export const neighbours = (n: number): Change[] => [
  append(board(1000 + n), 'x'),
  putSeat(seatIn(1000 + n, 'x')),
];
