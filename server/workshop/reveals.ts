import type * as Y from 'yjs';
import { instrumentOf } from '#lib/content/instrument.ts';
import { readTally, writeTally, type RevealedTally } from '#lib/documents/agenda-doc.ts';
import { readLeft } from '#lib/documents/agenda-report.ts';
import type { Answers } from '#lib/domain/answer.ts';
import { assess, type Assessment } from '#lib/domain/assessment.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import { countAnswers, isUnanimous } from '#lib/domain/tally.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import type { AgendaWriter } from './agenda-writer.ts';
import type { SheetDesk } from './sheet-desk.ts';
import { Snapshots, type FrozenTally } from './snapshots.ts';

/** What reveals need of the workshop they belong to. */
export interface RevealHost extends AgendaWriter {
  readonly record: () => WorkshopRecord;
  /** Every ballot, as committed. */
  readonly ballots: () => Promise<ReadonlyMap<ParticipantId, Answers>>;
  /** What people wrote on paper. Counted, never counted on (PRIV3). */
  readonly sheets: SheetDesk;
  /** How many people have finished a step on a phone. */
  readonly finished: (step: string) => number;
}

/** What is revealed of a workshop, and what each ballot contributed to it (PRIV2, PRIV4). Calls come one after the other. */
export class Reveals {
  readonly #host: RevealHost;
  readonly #snapshots: Snapshots;
  readonly #tallies = new Map<string, RevealedTally>();
  readonly #unanimity = new Map<
    string,
    { readonly finished: number; readonly unanimous: boolean }
  >();

  constructor(host: RevealHost) {
    this.#host = host;
    const sheets = (step: string) => host.sheets.answers(step);
    this.#snapshots = new Snapshots(
      { ...host, sheets, itemIds: () => this.itemIds() },
      {
        write: (doc, step, { leaving, left, ...tally }) => {
          const stored = { ...this.#revealed(tally), leaving, left };
          writeTally(doc, step, stored);
        },
        keep: (step, tally) => void this.#tallies.set(step, this.#revealed(tally)),
      },
    );
  }

  get isEmpty(): boolean {
    return this.#snapshots.isEmpty;
  }

  /** Takes over a step that was revealed before this process started. */
  async restore(
    step: string,
    agenda: Y.Doc,
    contributions: ReadonlyMap<ParticipantId, Contribution>,
  ): Promise<void> {
    const tally = readTally(agenda, step);
    if (!tally) throw new Error('a revealed step without a tally');
    this.#tallies.set(step, tally);
    const { items } = tally;
    await this.#snapshots.restore(step, { items, left: readLeft(agenda, step) }, contributions);
  }

  /**
   * Whether some item that would be shown has one answer only: the one thing told of hidden ballots (PRIV2). It is
   * worked out anew only after as many have finished as a smallest group, so that asking again and again tells
   * nothing of anyone. Sheets are left out: with sheets of one's own making one could ask what others said.
   */
  async isUnanimous(step: string): Promise<boolean> {
    const { minGroup } = this.#host.record();
    const finished = this.#host.finished(step);
    const last = this.#unanimity.get(step);
    if (last && Math.abs(finished - last.finished) < minGroup) return last.unanimous;
    const counts = countAnswers(this.itemIds(), (await this.#host.ballots()).values());
    const unanimous = Object.values(counts).some(
      (count) => count.n >= minGroup && isUnanimous(count),
    );
    this.#unanimity.set(step, { finished, unanimous });
    return unanimous;
  }

  /** One frozen snapshot of all valid answers given by now, finished or not. */
  async reveal(step: string): Promise<void> {
    const revealed = { ...this.#host.agenda().revealed, [step]: true as const };
    await this.#snapshots.reveal(step, { revealed });
  }

  /** Notes a ballot that was written to; what a whole batch has changed is published. */
  note(participant: ParticipantId, answers: Answers): Promise<void> {
    return this.#snapshots.note(participant, answers);
  }

  /** Notes a sheet that was typed in or corrected. */
  noteSheet(sheet: ParticipantId, answers: Answers): Promise<void> {
    return this.#snapshots.noteSheet(sheet, answers);
  }

  /** What is to be stored when a ballot's answers are deleted: that they are in the snapshots, without what they were. */
  forget(participant: ParticipantId): Change[] {
    return this.#snapshots.forget(participant);
  }

  /** The ballots are gone: what is revealed stays as it is. */
  freezeForGood(): void {
    this.#snapshots.freezeForGood();
  }

  /** The frozen tally of the checklist; null before its reveal. */
  get tally(): RevealedTally | null {
    const step = this.#host.agenda().steps.find(({ kind }) => kind === 'checklist');
    return (step && this.#tallies.get(step.id)) ?? null;
  }

  /** The assessment of the revealed checklist; null before. */
  assess(): Assessment | null {
    const { tally } = this;
    if (!tally) return null;
    const { participation } = tally;
    return assess(tally, instrumentOf(this.#host.record().stage), { participation });
  }

  itemIds(): string[] {
    return instrumentOf(this.#host.record().stage).items.map((item) => item.id);
  }

  #revealed({ participation, items }: Pick<FrozenTally, 'participation' | 'items'>): RevealedTally {
    const { stage, instrumentVersion, network } = this.#host.record();
    return {
      instrument: { stage, version: instrumentVersion },
      participation: { ...participation, eligible: network.eligible },
      items,
    };
  }
}
