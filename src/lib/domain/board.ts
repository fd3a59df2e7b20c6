import { isAreaOf, type CardExercise } from './card-exercise.ts';
import { isFields, type Fields } from './fields.ts';
import { maxCardLength, sideOf, type BoardCard } from './cards.ts';
import { isEntryId, readLine } from './text.ts';
import type { AreaId } from './wants.ts';

/** Characters of a group's name and of a note. */
export const maxGroupNameLength = 40;
export const maxNoteLength = 300;

/** Cards that stand together. Each area has a group of its own under the area's id; others are made by people. */
export interface BoardGroup<Area extends string = string> {
  readonly id: string;
  /** null for an area's own group that nobody has renamed: it is called like the area */
  readonly name: string | null;
  /** which area's own it is, or which one it is near to */
  readonly area: Area | null;
  readonly cards: readonly BoardCard[];
}

/** The cards of an exercise as they lie on the board. */
export interface CardBoard<Area extends string = string> {
  /** the areas' groups in their order, then the others as they were made */
  readonly groups: readonly BoardGroup<Area>[];
  /** cards that nobody has placed yet */
  readonly loose: readonly BoardCard[];
}

/** The wants exercise as it lies on the board. */
export type WantsBoard = CardBoard<AreaId>;

/** What someone noted about an item in the talk. */
export interface TalkNote {
  readonly id: string;
  readonly item: string;
  readonly text: string;
}

type Entries = Iterable<readonly [string, unknown]>;
/** When something was put where it is, as a count: what comes later stands after, and moves nothing. */
const placeOf = (value: Fields): number => (Number.isFinite(value.at) ? (value.at as number) : 0);

interface Ordered {
  readonly id: string;
  readonly at: number;
}
const inOrder = (a: Ordered, b: Ordered): number => a.at - b.at || (a.id < b.id ? -1 : 1);

/** The cards that the server has put on the board, later batches after earlier ones. */
function readBoardCards(stored: Entries, exercise: CardExercise): readonly BoardCard[] {
  return [...stored]
    .flatMap(([id, value]) => {
      if (!isFields(value)) return [];
      const hidden = value.hidden === true;
      const text = hidden ? '' : readLine(value.text, maxCardLength);
      const side = sideOf(value.side, exercise);
      if (text === null || side === null) return [];
      return [{ id, text, hidden, ...side, at: placeOf(value) }];
    })
    .sort(inOrder)
    .map(({ at: _, ...card }) => card);
}

interface StoredGroup<Area extends string> extends Ordered {
  readonly name: string | null;
  readonly area: Area | null;
  readonly mergedInto: string | null;
}

function readGroup<Area extends string>(
  id: string,
  value: unknown,
  exercise: CardExercise<Area>,
): StoredGroup<Area> | null {
  if (!isEntryId(id) || !isFields(value)) return null;
  const name = readLine(value.name, maxGroupNameLength);
  const own = isAreaOf(exercise, id) ? id : null;
  if (name === null && own === null) return null;
  const area = own ?? (isAreaOf(exercise, value.area) ? value.area : null);
  const mergedInto = typeof value.mergedInto === 'string' && !own ? value.mergedInto : null;
  return { id, name, area, mergedInto, at: placeOf(value) };
}

/** The areas' groups stand first, whatever is stored of them. */
function readGroups<Area extends string>(
  stored: Entries,
  exercise: CardExercise<Area>,
): ReadonlyMap<string, StoredGroup<Area>> {
  const made = [...stored]
    .flatMap(([id, value]) => readGroup(id, value, exercise) ?? [])
    .sort(inOrder);
  const areas = exercise.areas.map((area): StoredGroup<Area> => {
    const renamed = made.find(({ id }) => id === area);
    return renamed ?? { id: area, name: null, area, mergedInto: null, at: 0 };
  });
  const free = made.filter(({ id }) => !isAreaOf(exercise, id));
  return new Map([...areas, ...free].map((group) => [group.id, group]));
}

/**
 * The group that a group has become part of; itself if it was not merged. Where two were merged into each other at
 * once, the one with the smaller id stands.
 */
function standingGroup(id: string, groups: ReadonlyMap<string, StoredGroup<string>>): string {
  const way = [id];
  for (;;) {
    const next = groups.get(way.at(-1)!)?.mergedInto;
    if (next === null || next === undefined || !groups.has(next)) return way.at(-1)!;
    if (way.includes(next)) return way.slice(way.indexOf(next)).sort()[0]!;
    way.push(next);
  }
}

interface Placed extends Ordered {
  readonly group: string;
}

function readPlacing(stored: Entries): ReadonlyMap<string, Placed> {
  const placed = [...stored].flatMap(([id, value]): [string, Placed][] =>
    isFields(value) && typeof value.group === 'string'
      ? [[id, { id, group: value.group, at: placeOf(value) }]]
      : [],
  );
  return new Map(placed);
}

/** The maps of a board as one picture of the exercise. What does not fit is skipped (SAFE1). */
export function readCardBoard<Area extends string>(
  maps: { readonly cards: Entries; readonly placing: Entries; readonly groups: Entries },
  exercise: CardExercise<Area>,
): CardBoard<Area> {
  const cards = readBoardCards(maps.cards, exercise);
  const groups = readGroups(maps.groups, exercise);
  const placing = readPlacing(maps.placing);
  const groupOf = ({ id }: BoardCard): string | null => {
    const placed = placing.get(id);
    return placed && groups.has(placed.group) ? standingGroup(placed.group, groups) : null;
  };
  const cardsByGroup = new Map<string | null, BoardCard[]>();
  for (const card of cards)
    cardsByGroup.set(groupOf(card), [...(cardsByGroup.get(groupOf(card)) ?? []), card]);
  const byPlace = (a: BoardCard, b: BoardCard) => inOrder(placing.get(a.id)!, placing.get(b.id)!);
  const standing = [...groups.values()].filter(({ id }) => standingGroup(id, groups) === id);
  return {
    groups: standing.map(({ id, name, area }) => ({
      id,
      name,
      area,
      cards: (cardsByGroup.get(id) ?? []).sort(byPlace),
    })),
    loose: cardsByGroup.get(null) ?? [],
  };
}

/** A stored value as a note; null if it is none. */
export function readNote(id: string, value: unknown): TalkNote | null {
  if (!isEntryId(id) || !isFields(value)) return null;
  const { item } = value;
  const text = readLine(value.text, maxNoteLength);
  if (typeof item !== 'string' || item.length > 60 || text === null) return null;
  return { id, item, text };
}
