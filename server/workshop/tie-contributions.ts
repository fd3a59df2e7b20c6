import type { Answer } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { Known, OrganisationId } from '#lib/domain/organisation.ts';
import {
  differing,
  isTieLevel,
  together,
  type OwnTies,
  type Row,
  type TieLevel,
} from '#lib/domain/ties.ts';
import type { Contribution } from '../storage/storage.ts';

/** A claim in a contribution: `from>to`. A contribution so says by itself whose claims these are. */
const claimKey = (from: string, to: string): string => `${from}>${to}`;

/** What a sheet of one organisation contributes: the levels given to others, by their ids. */
export const sheetOf = (
  from: OrganisationId,
  levels: Readonly<Record<string, Answer>>,
): Record<string, Answer> =>
  Object.fromEntries(Object.entries(levels).map(([to, level]) => [claimKey(from, to), level]));

/** A claim by the organisations of today; null where it is about one that there is not, or about itself. */
function claimToday(key: string, known: Known): string | null {
  const [from, to, ...rest] = key.split('>').map((id) => known.get(id));
  if (from === undefined || to === undefined || rest.length > 0 || from === to) return null;
  return claimKey(from, to);
}

/** Whether a key is a claim between two organisations that there are. */
export const isClaimOf = (key: string, known: Known): boolean => claimToday(key, known) !== null;

/** What was contributed, by the organisations of today. Of two that are one now, the strongest; what was deleted stays so. */
export function contributionToday(contribution: Contribution, known: Known): Contribution {
  const today: Record<string, Answer | null> = {};
  for (const [key, value] of Object.entries(contribution)) {
    const claim = claimToday(key, known);
    if (claim === null) continue;
    const before = today[claim];
    const isWeaker =
      before !== undefined && (before === null || (value !== null && value < before));
    if (!isWeaker) today[claim] = value;
  }
  return today;
}

/** What a ballot would contribute; nothing before its owner has said for whom they answer. */
export const contributionOf = ({ of, row }: OwnTies): Contribution =>
  of === null ? {} : Object.fromEntries([...row].map(([to, level]) => [claimKey(of, to), level]));

/** What was contributed and deleted stays deleted, and can't be edited any more (PRIV4). */
export function over(before: Contribution, after: Contribution): Contribution {
  const gone = Object.entries(before).filter(([, value]) => value === null);
  return { ...after, ...Object.fromEntries(gone) };
}

export function areAlike(a: Contribution, b: Contribution): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** What is published of an organisation may be this strong without any contribution that still says so. */
type Before = Row | undefined;

/** A deleted value says no more what it was: what was published of it stands for it. */
function readRow(from: OrganisationId, contribution: Contribution, before: Before): Row {
  const start = claimKey(from, '');
  const row = new Map<OrganisationId, TieLevel>();
  for (const [key, value] of Object.entries(contribution)) {
    if (!key.startsWith(start)) continue;
    const to = key.slice(start.length) as OrganisationId;
    const level = value === null ? before?.get(to) : value;
    if (isTieLevel(level)) row.set(to, level);
  }
  return row;
}

/** With fewer organisations of several people than this, a number of differences would point at them. */
const fewestWithSeveral = 3;

/** Everything that is in the map, by who gave it: whose ballot or sheet, and for which organisation it speaks. */
export class TieContributions {
  readonly #given = new Map<ParticipantId, Contribution>();
  readonly #speakers = new Map<OrganisationId, Set<ParticipantId>>();

  get(giver: ParticipantId): Contribution {
    return this.#given.get(giver) ?? {};
  }

  set(giver: ParticipantId, contribution: Contribution): void {
    this.#given.set(giver, contribution);
    for (const from of speakersIn(contribution))
      this.#speakers.set(from, (this.#speakers.get(from) ?? new Set()).add(giver));
  }

  /** Organisations were merged or taken off: everything is by those of today. */
  recast(known: Known): void {
    const all = [...this.#given];
    this.clear();
    for (const [giver, given] of all) this.set(giver, contributionToday(given, known));
  }

  clear(): void {
    this.#given.clear();
    this.#speakers.clear();
  }

  get organisations(): readonly OrganisationId[] {
    return [...this.#speakers.keys()];
  }

  /** What is published of one organisation; `before` is what was. */
  rowOf(from: OrganisationId, before: Before): Row {
    return together(this.#rowsOf(from, before));
  }

  speaksFor(from: OrganisationId): ReadonlySet<ParticipantId> {
    return this.#speakers.get(from) ?? new Set();
  }

  /** On how many ties people of one organisation differ, in the network as a whole. */
  get differing(): number | null {
    const several = this.organisations
      .map((from) => this.#rowsOf(from, undefined).filter((row) => row.size > 0))
      .filter((rows) => rows.length > 1);
    if (several.length < fewestWithSeveral) return null;
    return several.reduce((sum, rows) => sum + differing(rows), 0);
  }

  #rowsOf(from: OrganisationId, before: Before): Row[] {
    return [...this.speaksFor(from)].map((giver) => readRow(from, this.get(giver), before));
  }
}

/** For whom a contribution speaks: one organisation, two if its owner has said another one since. */
export const speakersIn = (contribution: Contribution): ReadonlySet<OrganisationId> =>
  new Set(Object.keys(contribution).map((key) => key.split('>')[0] as OrganisationId));
