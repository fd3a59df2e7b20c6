import type { Known, Organisation, OrganisationId } from './organisation.ts';

/** 모른다 · 안다 · 서로 돕거나 거래했다 · 공동사업을 했다. 1 to 4, so that a tie is stored and printed as a rating is. */
export const tieLevels = [1, 2, 3, 4] as const;
export type TieLevel = (typeof tieLevels)[number];

export const isTieLevel = (value: unknown): value is TieLevel =>
  tieLevels.includes(value as TieLevel);

/** Who knows whom, and who has run a project with whom: the two maps of Cheonan 2017. */
export const layers = ['awareness', 'joint'] as const;
export type Layer = (typeof layers)[number];

/** From which level on a claim is a tie of the layer. */
export const leastLevel: Readonly<Record<Layer, TieLevel>> = { awareness: 2, joint: 4 };

/** What one organisation says of others; of whom nothing is said, nothing is known. */
export type Row = ReadonlyMap<OrganisationId, TieLevel>;
/** Who says what of whom. An organisation without a row, or with an empty one, has not answered. */
export type Claims = ReadonlyMap<OrganisationId, Row>;

/** What is drawn and measured: those on the map, and what they have said. */
export interface Network {
  readonly organisations: readonly Organisation[];
  readonly claims: Claims;
}

/** In the ballot's map `ties`: whose ties these are, and whether they may enter a map that is drawn already. */
export const selfKey = 'self';
export const handedInKey = 'done';

/** One person's ties. `of` is null until they have said for which organisation they answer. */
export interface OwnTies {
  readonly of: OrganisationId | null;
  readonly row: Row;
  readonly isHandedIn: boolean;
}

/** SAFE1: keeps the levels of organisations that there are, except of one's own. Anything else is skipped, never counted. */
export function readOwnTies(stored: ReadonlyMap<string, unknown>, known: Known): OwnTies {
  const self = stored.get(selfKey);
  const of = typeof self === 'string' ? (known.get(self) ?? null) : null;
  return { of, row: rowToday(stored, of, known), isHandedIn: stored.get(handedInKey) === true };
}

/** Levels by those whom the ids stand for; of two ids of one organisation, the strongest. Oneself is left out. */
function rowToday(
  levels: Iterable<readonly [string, unknown]>,
  of: OrganisationId | null,
  known: Known,
): Row {
  const row = new Map<OrganisationId, TieLevel>();
  for (const [id, level] of levels) {
    const to = known.get(id);
    if (to === undefined || to === of || !isTieLevel(level)) continue;
    if (level > (row.get(to) ?? 0)) row.set(to, level);
  }
  return row;
}

/** Claims by those who are on the map today: what was said by and of a merged organisation is the other's. */
export function claimsToday(claims: Claims, known: Known): Map<OrganisationId, Row> {
  const today = new Map<OrganisationId, Row>();
  for (const [id, row] of claims) {
    const from = known.get(id);
    if (from === undefined) continue;
    const said = rowToday(row, from, known);
    today.set(from, together([today.get(from) ?? new Map(), said]));
  }
  return today;
}

/**
 * What several people of one organisation say together: of each other organisation the strongest tie that one of them
 * tells of, since a colleague may not know of a project that there was. That they differ is counted for the network
 * as a whole alone; who of them said what is told nobody.
 */
export function together(rows: Iterable<Row>): Row {
  const strongest = new Map<OrganisationId, TieLevel>();
  for (const row of rows)
    for (const [to, level] of row) if (level > (strongest.get(to) ?? 0)) strongest.set(to, level);
  return strongest;
}

/** Of how many others these people of one organisation say different things. */
export function differing(rows: readonly Row[]): number {
  const all = new Set(rows.flatMap((row) => [...row.keys()]));
  return [...all].filter((to) => new Set(rows.flatMap((row) => row.get(to) ?? [])).size > 1).length;
}

/** Whether an organisation has said anything. */
export const hasAnswered = (claims: Claims, id: OrganisationId): boolean =>
  (claims.get(id)?.size ?? 0) > 0;

/** Whether `from` says that there is a tie to `to` in a layer; null where they say nothing of them. */
export function saysTie(
  claims: Claims,
  layer: Layer,
  from: OrganisationId,
  to: OrganisationId,
): boolean | null {
  const level = claims.get(from)?.get(to);
  return level === undefined ? null : level >= leastLevel[layer];
}

/** `confirmed`: both say so. `one-sided`: one does and the other does not. `unknown`: the other has said nothing of it. */
export type TieState = 'confirmed' | 'one-sided' | 'unknown';

/** A tie between two organisations of the map. `from` says so, and where `confirmed` `to` too. */
export interface Tie {
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly state: TieState;
}

/** Every tie of a layer, each pair once, in the order of the organisations. */
export function tiesOf({ organisations, claims }: Network, layer: Layer): readonly Tie[] {
  const place = new Map(organisations.map(({ id }, i) => [id, i]));
  return organisations.flatMap(({ id: from }, i) =>
    [...(claims.get(from) ?? [])].flatMap(([to, level]): Tie[] => {
      const other = place.get(to);
      if (other === undefined || level < leastLevel[layer]) return [];
      const back = saysTie(claims, layer, to, from);
      // Where both say so, the first of them tells of it for both.
      if (back === true) return i < other ? [{ from, to, state: 'confirmed' }] : [];
      return [{ from, to, state: back === null ? 'unknown' : 'one-sided' }];
    }),
  );
}
