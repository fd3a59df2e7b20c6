import type * as Y from 'yjs';
import { isFields, type Fields } from '#lib/domain/fields.ts';
import {
  isOrganisationId,
  isOrganisationType,
  knownOf,
  type Known,
  type Organisation,
  type OrganisationId,
} from '#lib/domain/organisation.ts';
import { packMap, unpackMap, type PackedMap } from './packed-map.ts';
import {
  claimsToday,
  tieLevels,
  type Claims,
  type Network,
  type Row,
  type TieLevel,
} from '#lib/domain/ties.ts';
import { agendaState, agendaTallies } from './agenda-maps.ts';

/** A place on the map's stage, in its whole units. */
export interface PlaceOnMap {
  readonly x: number;
  readonly y: number;
}

/** What is drawn so far. */
export interface DrawnRelations extends Network {
  /** Grows with everything that changes the picture, so that a screen need not look through all of it. */
  readonly version: number;
  readonly places: ReadonlyMap<OrganisationId, PlaceOnMap>;
  /** Some of what these say was typed in from paper. */
  readonly onPaper: ReadonlySet<OrganisationId>;
  /** On how many ties people of one organisation differ; null where so few have several that it would point at someone. */
  readonly differing: number | null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isString = (value: unknown): value is string => typeof value === 'string';

const organisations = (doc: Y.Doc) => doc.getMap<unknown>('organisations');
const ties = (doc: Y.Doc) => doc.getMap<unknown>('ties');

const byName = new Intl.Collator('ko');

/** Those on the map, by name: an order that tells nothing of who came when, and is the same everywhere. */
export function readOrganisations(doc: Y.Doc): readonly Organisation[] {
  const all = [...organisations(doc)].flatMap(([id, value]) => readOrganisation(id, value) ?? []);
  return all.sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function readOrganisation(id: string, value: unknown): Organisation | null {
  if (!isOrganisationId(id) || !isFields(value) || !isString(value.name)) return null;
  const type = isOrganisationType(value.type) ? value.type : null;
  const formerly = listOf(value.formerly).filter(isString);
  const merged = listOf(value.merged).filter(isString).filter(isOrganisationId);
  return { id, name: value.name, type, formerly, ...(merged.length > 0 ? { merged } : {}) };
}

/** Only the server may write here, as everywhere in an agenda. Where it stands is kept. */
export function writeOrganisation(doc: Y.Doc, { id, ...said }: Organisation): void {
  const before = organisations(doc).get(id);
  const at = isFields(before) ? (before.at ?? null) : null;
  organisations(doc).set(id, { ...said, at });
}

/** Takes one off the map, or out of the way of the one that it turned out to be. */
export function removeOrganisation(doc: Y.Doc, id: OrganisationId): void {
  organisations(doc).delete(id);
}

/** How often the picture has changed; 0 before there is one. */
export function readRelationsVersion(doc: Y.Doc, step: string): number {
  const value = agendaTallies(doc).get(step);
  return isFields(value) && value.kind === 'relations' && isNumber(value.version)
    ? value.version
    : 0;
}

/** What is drawn; null before the reveal. */
export function readRelations(doc: Y.Doc, step: string): DrawnRelations | null {
  const version = readRelationsVersion(doc, step);
  if (version === 0) return null;
  const tally = agendaTallies(doc).get(step) as Fields;
  const known = knownOf(readOrganisations(doc));
  return {
    version,
    organisations: readOrganisations(doc),
    claims: claimsToday(claimsFrom(ties(doc)), known),
    places: new Map([...organisations(doc)].flatMap(([id, value]) => readPlace(id, value))),
    onPaper: new Set([...ties(doc)].flatMap(([id, value]) => readOnPaper(id, value, known))),
    differing: isNumber(tally.differing) ? tally.differing : null,
  };
}

function readPlace(id: string, value: unknown): [OrganisationId, PlaceOnMap][] {
  const at = isFields(value) ? value.at : null;
  const [x, y] = listOf(at);
  return isOrganisationId(id) && isNumber(x) && isNumber(y) ? [[id, { x, y }]] : [];
}

function readOnPaper(id: string, value: unknown, known: Known): OrganisationId[] {
  const of = known.get(id);
  return of !== undefined && isFields(value) && value.paper === true ? [of] : [];
}

const claimsFrom = (entries: Iterable<[string, unknown]>): Claims =>
  new Map(
    [...entries].flatMap(([id, value]): [OrganisationId, Row][] =>
      isOrganisationId(id) && isFields(value) ? [[id, readRow(value)]] : [],
    ),
  );

/** A row is kept by level, `{ "2": [ids] }`: a level for each id would take half as much again. */
const readRow = (value: Fields): Row =>
  new Map(
    tieLevels.flatMap((level) =>
      listOf(value[level])
        .filter((id): id is OrganisationId => isString(id) && isOrganisationId(id))
        .map((id): [OrganisationId, TieLevel] => [id, level]),
    ),
  );

/** What one organisation says, and whether some of it came on paper. */
export function writeRow(doc: Y.Doc, from: OrganisationId, row: Row, onPaper: boolean): void {
  const idsAt = (level: TieLevel) => [...row].flatMap(([to, at]) => (at === level ? [to] : []));
  const levels = Object.fromEntries(tieLevels.map((level) => [level, idsAt(level)]));
  ties(doc).set(from, { ...levels, ...(onPaper ? { paper: true } : {}) });
}

/** Rows under ids that are nobody's own any more: what they said is in the row of whoever they turned out to be. */
export const rowsLeftOver = (doc: Y.Doc): readonly string[] =>
  [...ties(doc).keys()].filter((id) => !organisations(doc).has(id));

export function removeRows(doc: Y.Doc, ids: readonly string[]): void {
  for (const id of ids) ties(doc).delete(id);
}

/** Who stands where; those who stay are not written again. */
export function writePlaces(doc: Y.Doc, places: ReadonlyMap<OrganisationId, PlaceOnMap>): void {
  for (const [id, { x, y }] of places) {
    const value = organisations(doc).get(id);
    if (!isFields(value)) continue;
    const [oldX, oldY] = listOf(value.at);
    if (oldX !== x || oldY !== y) organisations(doc).set(id, { ...value, at: [x, y] });
  }
}

/** Says that the picture has changed. `counts`: whether how often people differ may still be told. */
export function writeRelationsTally(
  doc: Y.Doc,
  step: string,
  { version, differing, counts }: Pick<DrawnRelations, 'version' | 'differing'> & Counting,
): void {
  agendaTallies(doc).set(step, { kind: 'relations', version, differing, counts });
}

interface Counting {
  readonly counts: boolean;
}

/** False once organisations of an open map were merged or taken off. */
export function readCounts(doc: Y.Doc, step: string): boolean {
  const value = agendaTallies(doc).get(step);
  return !isFields(value) || value.counts !== false;
}

/** The map of the workshop before, under its title. */
export interface EarlierRelations {
  readonly title: string;
  readonly drawn: DrawnRelations;
}

/** What the agenda knows of the earlier workshop's map; null where there was none. */
export function readEarlierRelations(doc: Y.Doc): EarlierRelations | null {
  const earlier = agendaState(doc).get('earlier');
  const map = isFields(earlier) ? unpackMap(earlier.relations) : null;
  if (!map || !isFields(earlier)) return null;
  const title = isString(earlier.title) ? earlier.title : '';
  return { title, drawn: { ...map, version: 1, differing: null } };
}

/** What the next workshop of the network is given of this one's map; null before its reveal. */
export function readMapForNext(doc: Y.Doc, step: string): PackedMap | null {
  const drawn = readRelations(doc, step);
  return drawn && packMap(drawn);
}
