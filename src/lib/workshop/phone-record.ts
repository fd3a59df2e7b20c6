import type { Slots } from '#lib/sync/slots.ts';
import { sharedSlot } from './phone-sharing.ts';

/** What a phone that goes round keeps of one of its people: never the mark itself. */
export interface KeptMark {
  readonly kind: 'picture' | 'pin';
  readonly salt: string;
  readonly hash: string;
  /** wrong tries since the last right one */
  readonly wrong: number;
  /** ms since 1970; no try counts before */
  readonly lockedUntil: number;
}

/** What is kept of a phone that goes round, by seat. Someone without a mark has not chosen one yet. */
export interface PhoneRecord {
  readonly marks: Readonly<Record<string, KeptMark>>;
  /** Seats whose answers the server may not have all. */
  readonly unsent: readonly string[];
}

const empty: PhoneRecord = { marks: {}, unsent: [] };

/** Null while the phone is one person's own. */
export function readPhoneRecord(slots: Slots, workshopId: string): PhoneRecord | null {
  const text = slots.read(sharedSlot(workshopId));
  return text === null ? null : parseRecord(text);
}

export const writePhoneRecord = (slots: Slots, workshopId: string, record: PhoneRecord): void =>
  slots.write(sharedSlot(workshopId), JSON.stringify(record));

/** Nothing is kept of a seat any more; whoever still has it may choose a new mark. */
export function forgetSeat(slots: Slots, workshopId: string, seatId: string): void {
  const record = readPhoneRecord(slots, workshopId);
  if (!record) return;
  const { [seatId]: _, ...marks } = record.marks;
  const unsent = record.unsent.filter((seat) => seat !== seatId);
  writePhoneRecord(slots, workshopId, { marks, unsent });
}

function parseRecord(text: string): PhoneRecord {
  try {
    const { marks, unsent } = JSON.parse(text) as Partial<Record<keyof PhoneRecord, unknown>>;
    return { marks: marksIn(marks), unsent: Array.isArray(unsent) ? unsent.filter(isText) : [] };
  } catch {
    return empty;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

const marksIn = (value: unknown): PhoneRecord['marks'] =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter((entry) => isKeptMark(entry[1])))
    : {};

function isKeptMark(value: unknown): value is KeptMark {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, salt, hash, wrong, lockedUntil } = value as Record<keyof KeptMark, unknown>;
  const counts = typeof wrong === 'number' && typeof lockedUntil === 'number';
  return (kind === 'picture' || kind === 'pin') && isText(salt) && isText(hash) && counts;
}
