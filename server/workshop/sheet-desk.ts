import type { Answer, Answers } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Random } from '../ops/ports.ts';
import type { SeatRecord, SheetRecord, WorkshopRecord } from '../storage/storage.ts';
import type { Agenda, UnknownStep } from './agenda.ts';
import { createId } from './new-id.ts';
import { answersOf, saysTheSame, type SheetCounts, type Sheets } from './sheets.ts';

/** A sheet as someone types it in. */
export interface TypedSheet {
  readonly step: string;
  /** with its check digit */
  readonly number: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export type SheetEntry =
  | 'ok'
  | UnknownStep
  | 'not-revealable'
  | 'closed'
  | 'full'
  /** another sheet has this number, or this one said something else before */
  | 'sheet-entered'
  | 'unknown-item';

/** What the desk needs of the workshop it stands in. */
export interface SheetHost {
  readonly record: () => WorkshopRecord;
  readonly agenda: () => Agenda;
  readonly isFull: () => boolean;
  readonly answering: () => readonly SeatRecord[];
  readonly random: Random;
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  /** The sheet is stored: what is revealed may change. */
  readonly onStored: (id: ParticipantId, answers: Answers) => Promise<void>;
}

/** Where a facilitator types in what people wrote on paper. What a sheet says is told to nobody from here. */
export class SheetDesk {
  readonly #sheets: Sheets;
  readonly #host: SheetHost;

  constructor(sheets: Sheets, host: SheetHost) {
    this.#sheets = sheets;
    this.#host = host;
  }

  get all(): readonly SheetRecord[] {
    return this.#sheets.all;
  }

  get size(): number {
    return this.#sheets.all.length;
  }

  /** They are gone from the store. */
  clear(): void {
    this.#sheets.clear();
  }

  /** Every sheet's answers, by the id that it contributes under. */
  answers(): Map<ParticipantId, Answers> {
    return new Map(this.#sheets.all.map((sheet) => [sheet.id, answersOf(sheet)]));
  }

  get counts(): SheetCounts {
    return this.#sheets.counts;
  }

  /**
   * Takes in a sheet. A number that is there already is another sheet by mistake, or the same one twice, unless
   * it `replaces` on purpose: then the new answers stand in place of the old ones.
   */
  enter(typed: TypedSheet, replaces: boolean): Promise<SheetEntry> {
    return this.#host.inTurn<SheetEntry>(async () => {
      const step = this.#host.agenda().step(typed.step);
      if (!step) return 'unknown-step';
      // Cards are written on paper too, but a sheet has answers alone.
      if (step.kind !== 'checklist') return 'not-revealable';
      if (this.#host.agenda().state.closed) return 'closed';
      if (!this.#knowsItems(typed)) return 'unknown-item';
      const known = this.#sheets.find(typed.step, typed.number);
      if (known && saysTheSame(known, typed.answers)) return 'ok';
      if (known && !replaces) return 'sheet-entered';
      if (!known && this.#host.isFull()) return 'full';
      await this.#put(typed, known?.id ?? createId<ParticipantId>(this.#host.random));
      return 'ok';
    });
  }

  #knowsItems({ answers }: TypedSheet): boolean {
    const items = new Set(instrumentOf(this.#host.record().stage).items.map(({ id }) => id));
    return Object.keys(answers).every((item) => items.has(item));
  }

  async #put(typed: TypedSheet, id: ParticipantId): Promise<void> {
    const sheet = { workshop: this.#host.record().id, id, ...typed };
    const counts = this.#sheets.countsWith(sheet);
    const agenda = this.#host.agenda();
    await agenda.seat(this.#host.answering(), counts, [{ kind: 'put-sheet', sheet }]);
    this.#sheets.put(sheet);
    await this.#host.onStored(id, answersOf(sheet));
  }
}
