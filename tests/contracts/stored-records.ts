import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import type {
  Change,
  ParticipantRecord,
  SeatRecord,
  SheetRecord,
  Storage,
  WorkshopRecord,
} from '../../server/storage/storage.ts';

/** Ids of the shape that the server makes, from a number, so that tests can name and order them. */
const id = (letter: string, number: number): string => letter + String(number).padStart(15, '0');
export const workshopId = (number: number): WorkshopId => id('w', number) as WorkshopId;
export const seatId = (number: number): SeatId => id('s', number) as SeatId;
export const participantId = (number: number): ParticipantId => id('p', number) as ParticipantId;

export function workshopRecord(
  number: number,
  changed: Partial<WorkshopRecord> = {},
): WorkshopRecord {
  return {
    id: workshopId(number),
    title: '우리 동네 네트워크',
    network: {
      name: '햇살마을 사회적경제네트워크',
      region: 'KR-44',
      level: 'basic',
      directoryId: null,
      eligible: 40,
    },
    stage: 'operating',
    template: 'operating-120',
    mode: 'live',
    minGroup: 3,
    instrumentVersion: '1.0',
    rehearsal: false,
    proposal: '4k7m2xqz',
    organisations: ['두레생협', '햇살카페'],
    code: String(number).padStart(6, '0'),
    joinHash: `join-hash-${number}`,
    screenHash: `screen-hash-${number}`,
    facilitatorHash: `facilitator-hash-${number}`,
    closedAt: null,
    deletesAt: null,
    purged: false,
    ...changed,
  };
}

export function seatRecord(number: number, changed: Partial<SeatRecord> = {}): SeatRecord {
  return {
    workshop: workshopId(1),
    id: seatId(number),
    credentialHash: `seat-hash-${number}`,
    name: `참여자 ${number}`,
    organisation: '두레생협',
    observer: false,
    finished: {},
    ...changed,
  };
}

export function participantRecord(
  number: number,
  changed: Partial<ParticipantRecord> = {},
): ParticipantRecord {
  return {
    workshop: workshopId(1),
    id: participantId(number),
    credentialHash: `participant-hash-${number}`,
    ...changed,
  };
}

export function sheetRecord(number: number, changed: Partial<SheetRecord> = {}): SheetRecord {
  return {
    workshop: workshopId(1),
    id: participantId(number),
    step: 'checklist',
    number: String(number).padStart(5, '0'),
    answers: { 'o-1': 4, 'o-2': 'unknown' },
    cards: [],
    ...changed,
  };
}

export const putWorkshop = (workshop: WorkshopRecord): Change => ({
  kind: 'put-workshop',
  workshop,
});
export const putSeat = (seat: SeatRecord): Change => ({ kind: 'put-seat', seat });
export const putParticipant = (participant: ParticipantRecord): Change => ({
  kind: 'put-participant',
  participant,
});

export const putSheet = (sheet: SheetRecord): Change => ({ kind: 'put-sheet', sheet });

export const append = (room: string, update: string | Uint8Array): Change => ({
  kind: 'append-update',
  room,
  update: typeof update === 'string' ? bytes(update) : update,
});
export const compact = (room: string, state: string, through: number): Change => ({
  kind: 'compact',
  room,
  state: bytes(state),
  through,
});
export const renew = (
  room: string,
  state: string,
  through: number,
  earlier = 'earlier',
): Change => ({ kind: 'renew', room, state: bytes(state), through, earlier: bytes(earlier) });
export const claim = (room: string, client: number, browser: string): Change => ({
  kind: 'claim-client',
  room,
  client,
  browser,
});

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (update: Uint8Array): string => new TextDecoder().decode(update);

export const board = (number: number): string => `${workshopId(number)}/board`;
export const agenda = (number: number): string => `${workshopId(number)}/agenda`;
export const ballot = (workshop: number, participant: number): string =>
  `${workshopId(workshop)}/ballot/${participantId(participant)}`;

/** The updates that a room has, as text. */
export const updatesIn = async (storage: Storage, room: string): Promise<string[]> =>
  (await storage.loadDocument(room)).updates.map(text);
