import {
  isOrganisationId,
  isOrganisationType,
  type Organisation,
  type OrganisationId,
  type OrganisationType,
} from '#lib/domain/organisation.ts';
import { isFields, type Fields } from '#lib/domain/fields.ts';
import type { Place } from '#lib/domain/tie-stage.ts';
import { isTieLevel, type Network, type Row, type TieLevel } from '#lib/domain/ties.ts';

/** One organisation of a map that is handed on. */
interface PackedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly type: OrganisationType | null;
  readonly at: readonly [number, number] | null;
  readonly paper: boolean;
}

/**
 * A map of relations in as little room as a phone on bad Wi-Fi should load: 300 organisations that have all answered are
 * some 40 KB. A line is what one says of each, in the order of `organisations`, `-` for nothing, runs told by their length.
 */
export interface PackedMap {
  readonly organisations: readonly PackedOrganisation[];
  readonly claims: readonly string[];
}

/** What a packed map holds. */
export interface MapToPack extends Network {
  readonly places: ReadonlyMap<OrganisationId, Place>;
  readonly onPaper: ReadonlySet<OrganisationId>;
}

/** `unpackMap` gives the same back. */
export function packMap({ organisations, claims, places, onPaper }: MapToPack): PackedMap {
  return {
    organisations: organisations.map(({ id, name, type }) => {
      const at = places.get(id);
      return { id, name, type, at: at ? [at.x, at.y] : null, paper: onPaper.has(id) };
    }),
    claims: organisations.map(({ id: from }) => {
      const row = claims.get(from);
      return packLine(organisations.map(({ id: to }) => row?.get(to) ?? '-').join(''));
    }),
  };
}

/** `1111122` is `1*5;22`. */
export const packLine = (line: string): string =>
  line.replace(/([-1-4])\1{4,}/g, (run, level: string) => `${level}*${run.length};`);

/** Back again, no longer than there are organisations: a short line may claim to be endless. */
export function unpackLine(packed: string, most: number): string {
  let line = '';
  for (const [, level = '', times] of packed.matchAll(/([-1-4])(?:\*(\d{1,4});)?/g)) {
    line += level.repeat(Math.min(most - line.length, times === undefined ? 1 : Number(times)));
    if (line.length >= most) break;
  }
  return line;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** SAFE1: an organisation that does not read leaves its place in the lines, and is not on the map. */
export function unpackMap(value: unknown): MapToPack | null {
  if (!isFields(value) || !Array.isArray(value.organisations)) return null;
  const all = listOf(value.organisations).map(organisationIn);
  const lines = listOf(value.claims);
  const claims = all.flatMap((one, i): [OrganisationId, Row][] =>
    one ? [[one.id, rowIn(lines[i], i, all)]] : [],
  );
  const there = all.flatMap((one, i) => (one ? [{ one, told: fieldsOf(value, i) }] : []));
  return {
    organisations: there.map(({ one }) => one),
    claims: new Map(claims.filter(([, row]) => row.size > 0)),
    places: new Map(
      there.flatMap(({ one, told }) => placeIn(told.at).map((at) => [one.id, at] as const)),
    ),
    onPaper: new Set(there.flatMap(({ one, told }) => (told.paper === true ? [one.id] : []))),
  };
}

const fieldsOf = (value: Fields, i: number): Fields => listOf(value.organisations)[i] as Fields;

function organisationIn(value: unknown): Organisation | null {
  if (!isFields(value) || typeof value.id !== 'string' || !isOrganisationId(value.id)) return null;
  if (typeof value.name !== 'string') return null;
  const type = isOrganisationType(value.type) ? value.type : null;
  return { id: value.id, name: value.name, type, formerly: [] };
}

function placeIn(at: unknown): Place[] {
  const [x, y] = listOf(at);
  return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
}

function rowIn(packed: unknown, own: number, all: readonly (Organisation | null)[]): Row {
  const line = typeof packed === 'string' ? unpackLine(packed, all.length) : '';
  const said = [...line].flatMap((letter, i): [OrganisationId, TieLevel][] => {
    const [to, level] = [all[i], Number(letter)];
    return to && i !== own && isTieLevel(level) ? [[to.id, level]] : [];
  });
  return new Map(said);
}
