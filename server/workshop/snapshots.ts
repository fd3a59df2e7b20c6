import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import type { Answers } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import { leavingGroup } from '#lib/report/leaving.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import { FrozenStep, type Release } from '../tally/frozen-step.ts';
import { LeftItems } from '../tally/left-items.ts';
import { smallestGroup } from '../tally/smallest-group.ts';
import type { AgendaWriter } from './agenda-writer.ts';

/** What frozen answers need of the workshop they belong to. */
export interface SnapshotHost extends AgendaWriter {
  readonly record: () => WorkshopRecord;
  /** Every ballot, as committed. */
  readonly ballots: () => Promise<ReadonlyMap<ParticipantId, Answers>>;
  /** What people wrote on paper, by the id that each contributes under. */
  readonly sheets: (step: string) => ReadonlyMap<ParticipantId, Answers>;
  readonly itemIds: () => readonly string[];
}

/** A tally as it is written in the agenda. `leaving`: items that at least five rated on phones of their own. */
export interface FrozenTally {
  readonly participation: { readonly joined: number; readonly finished: number };
  readonly items: Readonly<Record<string, ItemTally>>;
  readonly leaving: readonly string[];
  /** items that are shown outside as they were before, since fewer than five have changed them */
  readonly left: Readonly<Record<string, ItemTally>>;
}

/** Where tallies go. */
export interface TallyShelf {
  /** Writes one in the agenda's document, as part of a commit. */
  readonly write: (doc: Y.Doc, step: string, tally: FrozenTally) => void;
  /** It is committed. */
  readonly keep: (step: string, tally: FrozenTally) => void;
}

/**
 * Five-point answers that are shown as frozen snapshots, by the name that their contributions are stored under, and
 * what each ballot contributed to them (PRIV2, PRIV4). Calls come one after the other.
 */
export class Snapshots {
  readonly #host: SnapshotHost;
  readonly #shelf: TallyShelf;
  readonly #frozen = new Map<string, FrozenStep>();
  /** What leaves the room of each step, where that lags behind what the room is shown. */
  readonly #left = new Map<string, LeftItems>();

  constructor(host: SnapshotHost, shelf: TallyShelf) {
    this.#host = host;
    this.#shelf = shelf;
  }

  get isEmpty(): boolean {
    return this.#frozen.size === 0;
  }

  /** Takes over what was revealed before this process started. */
  async restore(
    step: string,
    { items, left }: Pick<FrozenTally, 'items' | 'left'>,
    contributions: ReadonlyMap<ParticipantId, Contribution>,
  ): Promise<void> {
    this.#left.set(step, LeftItems.restore(left));
    if (this.#host.record().purged) return;
    const least = smallestGroup(this.#host.record());
    const sheets = new Set(this.#host.sheets(step).keys());
    const frozen = FrozenStep.restore(least, items, contributions, sheets);
    await this.#noteAll(step, frozen);
    this.#frozen.set(step, frozen);
  }

  /** One frozen snapshot of all valid answers given by now, finished or not. */
  async reveal(
    step: string,
    agenda: Partial<AgendaState> = {},
    also: (doc: Y.Doc) => void = () => undefined,
  ): Promise<void> {
    const least = smallestGroup(this.#host.record());
    const sheets = this.#host.sheets(step);
    const all = new Map([...(await this.#host.ballots()), ...sheets]);
    const ids = this.#host.itemIds();
    const frozen = FrozenStep.freeze(ids, least, all, new Set(sheets.keys()));
    await this.#publish(step, frozen, frozen, agenda, also);
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

  /** What is to be stored when a ballot's answers are deleted: that they are in the snapshots, without what they were. */
  forget(participant: ParticipantId): Change[] {
    return [...this.#frozen].flatMap(([step, frozen]): Change[] => {
      const contribution = frozen.forget(participant);
      return contribution ? [this.#change(step, participant, contribution)] : [];
    });
  }

  /** The ballots are gone: what is revealed stays as it is. */
  freezeForGood(): void {
    this.#frozen.clear();
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

  async #noteAll(step: string, frozen: FrozenStep): Promise<void> {
    for (const [participant, answers] of await this.#host.ballots())
      frozen.note(participant, answers);
    for (const [sheet, answers] of this.#host.sheets(step)) frozen.noteSheet(sheet, answers);
  }

  async #publish(
    step: string,
    frozen: FrozenStep,
    release: Release,
    agenda: Partial<AgendaState> = {},
    also: (doc: Y.Doc) => void = () => undefined,
  ): Promise<void> {
    const { joined, finished } = this.#host.agenda().progress;
    const participation = { joined, finished: finished[step] ?? 0 };
    // Which items may leave the room is known now; the ballots that tell are gone when the report is asked for late.
    const { items, contributions: counted, sheets } = frozen;
    const [shown, leaving] = [frozen.leaving(leavingGroup), frozen.leaving(leavingGroup, release)];
    const before = { items, contributions: counted, sheets, leaving: shown, leavingThen: leaving };
    const left = (this.#left.get(step) ?? LeftItems.none).after(release, before, leavingGroup);
    const tally = { participation, items: release.items, leaving, left: left.behind };
    const contributions = [...release.contributions].map(([participant, contribution]) =>
      this.#change(step, participant, contribution),
    );
    await this.#host.write(agenda, contributions, (doc) => {
      this.#shelf.write(doc, step, tally);
      also(doc);
    });
    this.#left.set(step, left);
    this.#shelf.keep(step, tally);
  }

  #change(step: string, participant: ParticipantId, contribution: Contribution): Change {
    const workshop = this.#host.record().id;
    return { kind: 'put-contribution', workshop, step, participant, contribution };
  }
}
