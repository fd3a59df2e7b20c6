import {
  readBallotTies,
  writeHandedIn,
  writeOwnOrganisation,
  writeTieTo,
  writeTies,
} from '#lib/documents/ballot-ties.ts';
import {
  knownOf,
  organisationNamed,
  type Known,
  type Organisation,
  type OrganisationId,
} from '#lib/domain/organisation.ts';
import { isTieLevel, type OwnTies, type TieLevel } from '#lib/domain/ties.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { MyBallot } from './my-ballot.svelte.ts';
import type { RelationsMap } from './relations-map.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** One person's ties, in their ballot: nobody else sees them before the reveal (PRIV1, PRIV2). */
export class MyTies {
  readonly #session: WorkshopSession;
  readonly #ballot: MyBallot;
  readonly #map: RelationsMap;
  /** Which ties count follows from the agenda too, so a reading of the ballot alone can't be kept. */
  readonly #read: DocValue<(known: Known) => OwnTies>;

  constructor(session: WorkshopSession, ballot: MyBallot, map: RelationsMap) {
    this.#session = session;
    this.#ballot = ballot;
    this.#map = map;
    this.#read = ballot.follow((doc) => (known) => readBallotTies(doc, known));
  }

  /** For whom this person answers; null until they have begun. */
  readonly #ties = $derived.by(() => this.#read.current(knownOf(this.#map.organisations)));

  get of(): Organisation | null {
    return this.#map.organisations.find(({ id }) => id === this.#ties.of) ?? null;
  }

  /** The organisation they joined with, to begin with. */
  get likely(): Organisation | null {
    const person = this.#session.people.find(({ seatId }) => seatId === this.#ballot.seatId);
    const name = person?.organisation ?? null;
    return name === null ? null : organisationNamed(this.#map.organisations, name);
  }

  /** Everyone else, by name. */
  readonly others = $derived.by(() =>
    this.#map.organisations.filter(({ id }) => id !== this.#ties.of),
  );

  levelOf(id: OrganisationId): TieLevel | null {
    return this.#ties.row.get(id) ?? null;
  }

  get marked(): number {
    return this.#ties.row.size;
  }

  readonly left = $derived.by(() => this.others.filter(({ id }) => !this.#ties.row.has(id)));

  get mayWrite(): boolean {
    return this.#ballot.mayAnswer;
  }

  get isFinished(): boolean {
    return this.#ballot.isFinished(this.#map.id);
  }

  get isFinishWaiting(): boolean {
    return this.#ballot.isFinishWaiting;
  }

  begin(of: OrganisationId): boolean {
    return this.#ballot.write((doc) => writeOwnOrganisation(doc, of));
  }

  /** One tap; the same level again takes it back. */
  mark(id: OrganisationId, level: TieLevel): boolean {
    const next = this.levelOf(id) === level ? null : level;
    const to = this.#map.organisations.find((one) => one.id === id) ?? { id };
    return this.#ballot.write((doc) => writeTieTo(doc, to, next));
  }

  /** All that are left, alike. */
  markLeft(level: TieLevel): boolean {
    const ids = this.left.map(({ id }) => id);
    return this.#ballot.write((doc) => writeTies(doc, ids, level));
  }

  /** Hands in what is said, or takes it back to go on; what is drawn already stays. */
  async finish(isFinished: boolean): Promise<void> {
    this.#ballot.write((doc) => writeHandedIn(doc, isFinished));
    await this.#ballot.finish(this.#map.id, isFinished);
  }

  /** ROLE2, DUR3: ties that the server did not take and that are not the same here. */
  get lost(): readonly (readonly [Organisation, TieLevel])[] {
    const { organisations } = this.#map;
    const known = knownOf(organisations);
    return this.#ballot.lostIn('ties').flatMap(([key, level]) => {
      const organisation = organisations.find(({ id }) => id === known.get(key));
      if (!organisation || !isTieLevel(level)) return [];
      return this.levelOf(organisation.id) === level ? [] : [[organisation, level] as const];
    });
  }

  putBackLost(): void {
    const { lost } = this;
    const isWritten = this.#ballot.write((doc) => {
      for (const [to, level] of lost) writeTieTo(doc, to, level);
    });
    if (isWritten) this.#ballot.dismissLost();
  }

  dismissLost(): void {
    this.#ballot.dismissLost();
  }
}
