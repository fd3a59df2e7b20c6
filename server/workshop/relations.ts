import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import {
  readCounts,
  readRelations,
  readRelationsVersion,
  removeRows,
  rowsLeftOver,
  writePlaces,
  writeRelationsTally,
  writeRow,
  type DrawnRelations,
  type PlaceOnMap,
} from '#lib/documents/agenda-relations.ts';
import { readBallotTies } from '#lib/documents/ballot-ties.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import { arrange, placeNew } from '#lib/domain/tie-layout.ts';
import { claimsToday, tiesOf, type OwnTies, type Row, type Tie } from '#lib/domain/ties.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import { batchSize } from '../tally/frozen-step.ts';
import type { AgendaWriter } from './agenda-writer.ts';
import type { Ballots } from './ballots.ts';
import type { Register } from './register.ts';
import type { SheetDesk } from './sheet-desk.ts';
import {
  areAlike,
  contributionOf,
  contributionToday,
  over,
  speakersIn,
  TieContributions,
} from './tie-contributions.ts';

/** What the map of relations needs of the workshop it belongs to. */
export interface RelationsHost extends AgendaWriter {
  readonly record: () => WorkshopRecord;
  readonly ballots: Ballots;
  readonly participants: () => readonly ParticipantId[];
  /** What was typed in from paper. */
  readonly sheets: SheetDesk;
  readonly register: Register;
}

/** What one release adds to the map. */
type Release = ReadonlyMap<ParticipantId, Contribution>;

/**
 * The map of relations: when an organisation's ties come into it (PRIV2, PRIV4). Nothing before the reveal, which takes
 * all valid ties given by then, finished or not. After it a ballot's ties wait until its owner hands them in and until
 * as many others wait as make a batch; a smaller remainder never enters. Sheets come in at once: whoever typed one in
 * knows what it says. Calls come one after the other.
 */
export class Relations {
  readonly #host: RelationsHost;
  readonly #given = new TieContributions();
  readonly #current = new Map<ParticipantId, OwnTies>();
  #sheets: ReadonlySet<ParticipantId> = new Set();
  #claims = new Map<OrganisationId, Row>();
  #places = new Map<OrganisationId, PlaceOnMap>();
  #onPaper = new Set<OrganisationId>();
  /** Whom a tie has reached in the picture that is drawn. */
  #reached: ReadonlySet<OrganisationId> = new Set();
  #version = 0;
  /** What a merge changed of how often people differ would be about those who were merged alone. */
  #mayCount = true;

  constructor(host: RelationsHost) {
    this.#host = host;
  }

  /** Takes over what was drawn before this process started. */
  async restore(
    step: string,
    agenda: Y.Doc,
    contributions: ReadonlyMap<ParticipantId, Contribution>,
  ): Promise<void> {
    this.#version = readRelationsVersion(agenda, step);
    const drawn = readRelations(agenda, step);
    if (!drawn) return;
    this.#claims = new Map(drawn.claims);
    this.#places = new Map(drawn.places);
    this.#onPaper = new Set(drawn.onPaper);
    this.#reached = this.#tied;
    if (this.#host.record().purged) return;
    this.#mayCount = readCounts(agenda, step);
    const { known } = this.#host.register;
    for (const [giver, given] of contributions)
      this.#given.set(giver, contributionToday(given, known));
    this.#sheets = new Set(this.#host.sheets.answers(step).keys());
    await this.#noteAll();
  }

  get isDrawn(): boolean {
    return this.#version > 0;
  }

  /** What everyone may see; null before the reveal. */
  get drawn(): DrawnRelations | null {
    if (!this.isDrawn) return null;
    return {
      version: this.#version,
      organisations: this.#organisations,
      claims: this.#claims,
      places: this.#places,
      onPaper: this.#onPaper,
      differing: this.#differing,
    };
  }

  /** The first picture, laid out once. Final; again does nothing. */
  async reveal(step: string): Promise<'ok'> {
    if (this.isDrawn) return 'ok';
    await this.#noteAll();
    const release = new Map([...this.#changed(), ...this.#sheetRelease(step)]);
    const revealed = { ...this.#host.agenda().revealed, [step]: true as const };
    await this.#publish(step, release, () => this.#arranged(), { revealed });
    // What was committed while the picture was being stored.
    await this.#noteAll();
    return 'ok';
  }

  /** Notes a ballot that was written to; what a whole batch has handed in is drawn. */
  async note(step: string, participant: ParticipantId): Promise<void> {
    this.#current.set(participant, await this.#host.ballots.read(participant, this.#readTies));
    const waiting = this.#changed(({ isHandedIn }) => isHandedIn);
    if (waiting.size >= batchSize(this.#host.record().minGroup)) await this.#grow(step, waiting);
  }

  /** Draws what was typed in from paper. */
  async noteSheets(step: string): Promise<void> {
    const release = this.#sheetRelease(step);
    if (this.isDrawn && release.size > 0) await this.#grow(step, release);
  }

  /** Organisations came, or changed their names or what they are: they have their places, and the picture is new. */
  async refresh(step: string): Promise<void> {
    if (this.isDrawn) await this.#grow(step, new Map());
  }

  /**
   * Organisations were merged or taken off. What is drawn is drawn anew from itself: of no ballot more enters than had
   * (PRIV4), and what waits waits on.
   */
  async recast(step: string): Promise<void> {
    if (!this.isDrawn) return;
    const { known } = this.#host.register;
    const today = (ids: Iterable<OrganisationId>) =>
      new Set([...ids].flatMap((id) => known.get(id) ?? []));
    this.#given.recast(known);
    this.#claims = claimsToday(this.#claims, known);
    this.#onPaper = today(this.#onPaper);
    this.#reached = today(this.#reached);
    this.#mayCount = false;
    await this.#noteAll();
    await this.#grow(step, new Map());
  }

  /** Lays the picture out anew, once, from all that is in it now. */
  async arrange(step: string): Promise<'ok' | 'not-revealed'> {
    if (!this.isDrawn) return 'not-revealed';
    await this.#publish(step, new Map(), () => this.#arranged());
    return 'ok';
  }

  /** What is to be stored when a ballot's ties are deleted: that they are in the map, without what they were. */
  forget(participant: ParticipantId, step: string): Change[] {
    this.#current.delete(participant);
    const given = this.#given.get(participant);
    if (Object.keys(given).length === 0) return [];
    const kept = Object.fromEntries(Object.keys(given).map((key) => [key, null]));
    this.#given.set(participant, kept);
    return [this.#change(step, participant, kept)];
  }

  /** The ballots are gone: what is drawn stays as it is. */
  freezeForGood(): void {
    this.#given.clear();
    this.#current.clear();
  }

  readonly #readTies = (doc: Y.Doc): OwnTies => readBallotTies(doc, this.#host.register.known);

  get #differing(): number | null {
    return this.#mayCount ? this.#given.differing : null;
  }

  get #organisations(): readonly Organisation[] {
    return this.#host.register.all;
  }

  async #noteAll(): Promise<void> {
    const { ballots, participants } = this.#host;
    this.#current.clear();
    for (const [id, ties] of await ballots.readAll(participants(), this.#readTies))
      this.#current.set(id, ties);
  }

  /** What ballots would contribute that differs from what they have. */
  #changed(isMeant: (ties: OwnTies) => boolean = () => true): Release {
    const all = [...this.#current].filter(([, ties]) => isMeant(ties));
    return this.#different(all.map(([id, ties]) => [id, contributionOf(ties)]));
  }

  #sheetRelease(step: string): Release {
    const sheets = [...this.#host.sheets.answers(step)];
    this.#sheets = new Set(sheets.map(([id]) => id));
    const { known } = this.#host.register;
    return this.#different(
      sheets.map(([id, answers]) => [id, contributionToday(Object.fromEntries(answers), known)]),
    );
  }

  #different(wanted: readonly (readonly [ParticipantId, Contribution])[]): Release {
    const merged = wanted.map(([id, given]) => [id, over(this.#given.get(id), given)] as const);
    return new Map(merged.filter(([id, given]) => !areAlike(given, this.#given.get(id))));
  }

  #grow(step: string, release: Release): Promise<void> {
    return this.#publish(step, release, () => this.#grown());
  }

  /** One commit: the picture, and what each ballot has in it. What can't be stored is not drawn either. */
  async #publish(
    step: string,
    release: Release,
    layOut: () => Map<OrganisationId, PlaceOnMap>,
    agenda: Partial<AgendaState> = {},
  ): Promise<void> {
    const undo = this.#take(release);
    const places = layOut();
    const [version, differing, counts] = [this.#version + 1, this.#differing, this.#mayCount];
    const changes = [...release].map(([id, given]) => this.#change(step, id, given));
    const speakers = speakersOf(release.values());
    const write = (doc: Y.Doc) => {
      const left = rowsLeftOver(doc);
      removeRows(doc, left);
      // What someone else's row said is in others now: all are written anew.
      for (const id of left.length > 0 ? this.#claims.keys() : speakers)
        writeRow(doc, id, this.#claims.get(id) ?? new Map(), this.#onPaper.has(id));
      writePlaces(doc, places);
      writeRelationsTally(doc, step, { version, differing, counts });
    };
    await this.#host.write(agenda, changes, write).catch((error: unknown) => {
      undo();
      throw error;
    });
    this.#places = places;
    this.#reached = this.#tied;
    this.#version = version;
  }

  /** Takes a release over, and gives the way back. */
  #take(release: Release): () => void {
    const given = [...release.keys()].map((id) => [id, this.#given.get(id)] as const);
    const [claims, onPaper] = [new Map(this.#claims), new Set(this.#onPaper)];
    for (const [id, one] of release) this.#given.set(id, one);
    for (const from of speakersOf([...release.values(), ...given.map(([, one]) => one)])) {
      this.#claims.set(from, this.#given.rowOf(from, claims.get(from)));
      if ([...this.#given.speaksFor(from)].some((id) => this.#sheets.has(id)))
        this.#onPaper.add(from);
    }
    return () => {
      for (const [id, one] of given) this.#given.set(id, one);
      this.#claims = claims;
      this.#onPaper = onPaper;
    };
  }

  get #ids(): OrganisationId[] {
    return this.#organisations.map(({ id }) => id);
  }

  get #ties(): readonly Tie[] {
    return tiesOf({ organisations: this.#organisations, claims: this.#claims }, 'awareness');
  }

  /** Whom a tie reaches. */
  get #tied(): ReadonlySet<OrganisationId> {
    return new Set(this.#ties.flatMap(({ from, to }) => [from, to]));
  }

  #arranged(): Map<OrganisationId, PlaceOnMap> {
    return arrange(this.#ids, this.#ties);
  }

  /** Whom no tie had reached yet stood at the foot; nobody else moves. */
  #grown(): Map<OrganisationId, PlaceOnMap> {
    const waiting = new Set(this.#ids.filter((id) => !this.#reached.has(id)));
    return placeNew(this.#places, this.#ids, this.#ties, waiting);
  }

  #change(step: string, participant: ParticipantId, contribution: Contribution): Change {
    const workshop = this.#host.record().id;
    return { kind: 'put-contribution', workshop, step, participant, contribution };
  }
}

const speakersOf = (contributions: Iterable<Contribution>): ReadonlySet<OrganisationId> =>
  new Set([...contributions].flatMap((one) => [...speakersIn(one)]));
