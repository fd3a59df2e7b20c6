import { markWord, type ReturnMark } from '#lib/domain/return-mark.ts';
import { newSalt, saltedHash } from '#lib/sync/salted-hash.ts';
import type { SaveState } from '#lib/sync/save-state.ts';
import {
  forgetSeat,
  readPhoneRecord,
  writePhoneRecord,
  type KeptMark,
  type PhoneRecord,
} from './phone-record.ts';
import { sharePhone } from './phone-sharing.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

export const wrongTriesAllowed = 5;
export const lockedForMs = 5 * 60 * 1000;

/** What became of a try to come back. `wrong`: so many tries are left. */
export type Comeback =
  | { readonly kind: 'open' }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'locked' };

/**
 * A phone that goes round: several people in turn, each with a seat and a ballot of their own. Between two turns
 * it is nobody's. Marks guard against glances alone, and where the browser keeps nothing there are none.
 */
export class SharedPhone {
  readonly #session: WorkshopSession;
  #record = $state.raw<PhoneRecord>({ marks: {}, unsent: [] });
  #putOff = $state.raw<string | null>(null);

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#record = readPhoneRecord(this.#slots, session.id) ?? this.#record;
  }

  /** From now on the phone asks who is there whenever a turn ends. It is `seatId`'s turn now. */
  turnOn(seatId: string): void {
    sharePhone(this.#slots, this.#session.id);
    this.beginTurn(seatId);
    this.#session.noteShared();
  }

  /** What someone comes back by; null if they have chosen nothing yet. */
  markOf(seatId: string): KeptMark['kind'] | null {
    return this.#record.marks[seatId]?.kind ?? null;
  }

  /** Whether this person answers first and chooses their mark when they hand the phone on. In this page’s life alone. */
  isPutOff(seatId: string): boolean {
    return this.#putOff === seatId;
  }

  putOff(seatId: string | null): void {
    this.#putOff = seatId;
  }

  choose(seatId: string, mark: ReturnMark): void {
    const salt = newSalt();
    const hash = saltedHash(salt, markWord(mark));
    this.#putMark(seatId, { kind: mark.kind, salt, hash, wrong: 0, lockedUntil: 0 });
  }

  isLocked(seatId: string): boolean {
    return this.#now() < (this.#record.marks[seatId]?.lockedUntil ?? 0);
  }

  /** Lets someone in by their mark. After too many wrong ones nobody gets in for a while, not by the right one either. */
  comeBack(seatId: string, mark: ReturnMark): Comeback {
    const kept = this.#record.marks[seatId];
    if (!kept) return { kind: 'open' };
    if (this.isLocked(seatId)) return { kind: 'locked' };
    if (saltedHash(kept.salt, markWord(mark)) === kept.hash) {
      this.#putMark(seatId, { ...kept, wrong: 0 });
      return { kind: 'open' };
    }
    return this.#refuse(seatId, kept);
  }

  /** Someone's turn begins: what they answer from now on may not be sent yet when the phone is closed. */
  beginTurn(seatId: string): void {
    const others = this.#record.unsent.filter((seat) => seat !== seatId);
    this.#keep({ unsent: [...others, seatId] });
    this.#session.choose(seatId);
  }

  /** Ends a turn: the phone is nobody's. False, and nothing happens, while something would get lost. */
  endTurn(seatId: string, save: SaveState, isFinishWaiting: boolean): boolean {
    if (keptAt(save) === null) return false;
    if (save.kind === 'on-server' && !isFinishWaiting) this.noteSent(seatId);
    this.#session.choose(null);
    return true;
  }

  /** Seats whose answers the server may not have all, though their turn is over. */
  get unsent(): readonly string[] {
    return this.#record.unsent;
  }

  noteSent(seatId: string): void {
    this.#keep({ unsent: this.#record.unsent.filter((seat) => seat !== seatId) });
  }

  /** They have left this phone. */
  forget(seatId: string): void {
    forgetSeat(this.#slots, this.#session.id, seatId);
    this.#record = readPhoneRecord(this.#slots, this.#session.id) ?? this.#record;
  }

  #refuse(seatId: string, kept: KeptMark): Comeback {
    const wrong = kept.wrong + 1;
    const left = wrongTriesAllowed - wrong;
    const lock = left > 0 ? { wrong } : { wrong: 0, lockedUntil: this.#now() + lockedForMs };
    this.#putMark(seatId, { ...kept, ...lock });
    return left > 0 ? { kind: 'wrong', left } : { kind: 'locked' };
  }

  #putMark(seatId: string, mark: KeptMark): void {
    this.#keep({ marks: { ...this.#record.marks, [seatId]: mark } });
  }

  #keep(change: Partial<PhoneRecord>): void {
    this.#record = { ...this.#record, ...change };
    writePhoneRecord(this.#slots, this.#session.id, this.#record);
  }

  #now(): number {
    return this.#session.deps.clock.now();
  }

  get #slots() {
    return this.#session.deps.device.slots;
  }
}

/** Where all that was answered is, as far as the phone may be handed on; null while something is nowhere but on the screen. */
export function keptAt(save: SaveState): 'server' | 'device' | 'nothing' | null {
  switch (save.kind) {
    case 'on-server':
      return 'server';
    case 'on-device':
      return save.unsent ? 'device' : 'server';
    case 'saving':
      return save.onDevice ? 'device' : null;
    case 'opening':
      return 'nothing';
    case 'unsaved':
      return null;
    case 'cannot-save':
      if (!save.unsent) return 'nothing';
      return save.onDevice ? 'device' : null;
  }
}
