import type * as Y from 'yjs';
import { instrumentOf } from '#lib/content/instrument.ts';
import {
  readTally,
  writeTally,
  type AgendaState,
  type RevealedTally,
} from '#lib/documents/agenda-doc.ts';
import { readLeft } from '#lib/documents/agenda-report.ts';
import type { Answers } from '#lib/domain/answer.ts';
import { assess, type Assessment } from '#lib/domain/assessment.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import { countAnswers, isUnanimous } from '#lib/domain/tally.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import { leavingGroup } from '#lib/report/leaving.ts';
import { smallestGroup } from '../tally/smallest-group.ts';
import { FrozenStep, type Release } from '../tally/frozen-step.ts';
import { LeftItems } from '../tally/left-items.ts';
import type { SheetDesk } from './sheet-desk.ts';

/** What reveals need of the workshop they belong to. */
export interface RevealHost {
  readonly record: () => WorkshopRecord;
  readonly agenda: () => AgendaState;
  /** Every ballot, as committed. */
  readonly ballots: () => Promise<ReadonlyMap<ParticipantId, Answers>>;
  /** What people wrote on paper. Counted, never counted on (PRIV3). */
  readonly sheets: SheetDesk;
  /** How many people have finished a step on a phone. */
  readonly finished: (step: string) => number;
  /** One commit: the agenda's state, what else is stored, what else is written in the agenda. */
  readonly write: (
    change: Partial<AgendaState>,
    changes: readonly Change[],
    also: (doc: Y.Doc) => void,
  ) => Promise<void>;
}

/** What is revealed of a workshop, and what each ballot contributed to it (PRIV2, PRIV4). Calls come one after the other. */
export class Reveals {
  readonly #host: RevealHost;
  readonly #frozen = new Map<string, FrozenStep>();
  readonly #tallies = new Map<string, RevealedTally>();
  /** What leaves the room of each step, where that lags behind what the room is shown. */
  readonly #left = new Map<string, LeftItems>();
  readonly #unanimity = new Map<
    string,
    { readonly finished: number; readonly unanimous: boolean }
  >();

  constructor(host: RevealHost) {
    this.#host = host;
  }

  get isEmpty(): boolean {
    return this.#frozen.size === 0;
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
    this.#left.set(step, LeftItems.restore(readLeft(agenda, step)));
    if (this.#host.record().purged) return;
    const least = smallestGroup(this.#host.record());
    const sheets = new Set(this.#host.sheets.answers(step).keys());
    const frozen = FrozenStep.restore(least, tally.items, contributions, sheets);
    await this.#noteAll(step, frozen);
    this.#frozen.set(step, frozen);
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
    const least = smallestGroup(this.#host.record());
    const sheets = this.#host.sheets.answers(step);
    const all = new Map([...(await this.#host.ballots()), ...sheets]);
    const frozen = FrozenStep.freeze(this.itemIds(), least, all, new Set(sheets.keys()));
    const revealed = { ...this.#host.agenda().revealed, [step]: true as const };
    await this.#publish(step, frozen, frozen, { revealed });
    this.#frozen.set(step, frozen);
    // What was committed while the snapshot was being stored.
    await this.#noteAll(step, frozen);
  }

  /** Notes a ballot that was written to; what a whole batch has changed is published. */
  async note(participant: ParticipantId, answers: Answers): Promise<void> {
    await this.#releaseAfter((frozen) => frozen.note(participant, answers));
  }

  /** Notes a sheet that was typed in or corrected. */
  async noteSheet(sheet: ParticipantId, answers: Answers): Promise<void> {
    await this.#releaseAfter((frozen) => frozen.noteSheet(sheet, answers));
  }

  async #releaseAfter(note: (frozen: FrozenStep) => void): Promise<void> {
    for (const [step, frozen] of this.#frozen) {
      note(frozen);
      const release = frozen.nextRelease();
      if (!release) continue;
      await this.#publish(step, frozen, release);
      frozen.take(release);
    }
  }

  /** What is to be stored when a ballot's answers are deleted: that they are in the snapshots, without what they were. */
  forget(participant: ParticipantId): Change[] {
    const workshop = this.#host.record().id;
    return [...this.#frozen].flatMap(([step, frozen]): Change[] => {
      const contribution = frozen.forget(participant);
      return contribution
        ? [{ kind: 'put-contribution', workshop, step, participant, contribution }]
        : [];
    });
  }

  /** The ballots are gone: what is revealed stays as it is. */
  freezeForGood(): void {
    this.#frozen.clear();
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

  async #noteAll(step: string, frozen: FrozenStep): Promise<void> {
    for (const [participant, answers] of await this.#host.ballots())
      frozen.note(participant, answers);
    for (const [sheet, answers] of this.#host.sheets.answers(step))
      frozen.noteSheet(sheet, answers);
  }

  async #publish(
    step: string,
    frozen: FrozenStep,
    release: Release,
    agenda: Partial<AgendaState> = {},
  ): Promise<void> {
    const { id: workshop, stage, instrumentVersion, network } = this.#host.record();
    const { joined, finished } = this.#host.agenda().progress;
    const tally: RevealedTally = {
      instrument: { stage, version: instrumentVersion },
      participation: { joined, finished: finished[step] ?? 0, eligible: network.eligible },
      items: release.items,
    };
    const contributions = [...release.contributions].map(([participant, contribution]): Change => ({
      kind: 'put-contribution',
      workshop,
      step,
      participant,
      contribution,
    }));
    // Which items may leave the room is known now; the ballots that tell are gone when the report is asked for late.
    const { items, contributions: counted, sheets } = frozen;
    const before = { items, contributions: counted, sheets, leaving: frozen.leaving(leavingGroup) };
    const left = (this.#left.get(step) ?? LeftItems.none).after(release, before, leavingGroup);
    const leaving = frozen.leaving(leavingGroup, release);
    const stored = { ...tally, leaving, left: left.behind };
    await this.#host.write(agenda, contributions, (doc) => writeTally(doc, step, stored));
    this.#tallies.set(step, tally);
    this.#left.set(step, left);
  }
}
