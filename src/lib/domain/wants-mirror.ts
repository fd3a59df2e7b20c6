import { areaIds, type AreaId, type VotedGroup, type WantsTally } from './wants.ts';

/** How many, and which part of all that were counted; the part is null where nothing was counted. */
export interface Share {
  readonly count: number;
  readonly share: number | null;
}

/** Where the wants of this room and those of earlier workshops lie in one area; `area` is null for groups outside of all. */
export interface MirrorRow {
  readonly area: AreaId | null;
  readonly cards: Share;
  /** null before the vote is counted, and where its figures are held back */
  readonly dots: Share | null;
  /** statements of each earlier workshop, in the order of the workshops */
  readonly places: readonly Share[];
}

/** This room beside earlier workshops. Cards and statements were counted alike, one each; dots have nothing beside them. */
export interface Mirror {
  /** ids of the earlier workshops */
  readonly places: readonly string[];
  readonly rows: readonly MirrorRow[];
}

/** An earlier workshop as the mirror needs it. */
export interface MirrorPlace {
  readonly id: string;
  readonly statements: readonly { readonly area: AreaId }[];
}

const shareOf = (count: number, total: number): Share => ({
  count,
  share: total > 0 ? count / total : null,
});

const total = (groups: readonly VotedGroup[], count: (group: VotedGroup) => number): number =>
  groups.reduce((sum, group) => sum + count(group), 0);

/** One row for each of the seven areas, and one more if some groups lie in none. Shares of a column sum to 1. */
export function mirrorOf(
  groups: readonly VotedGroup[],
  tally: WantsTally | null,
  places: readonly MirrorPlace[],
): Mirror {
  const outside = groups.some(({ area }) => area === null) ? [null] : [];
  const dotsOf = dotsByGroup(tally);
  const row = (area: AreaId | null): MirrorRow => {
    const here = groups.filter((group) => group.area === area);
    const cards = ({ cards }: VotedGroup) => cards.length;
    const dots = (group: VotedGroup) => dotsOf?.get(group.id) ?? 0;
    return {
      area,
      cards: shareOf(total(here, cards), total(groups, cards)),
      dots: dotsOf && shareOf(total(here, dots), total(groups, dots)),
      places: places.map(({ statements }) =>
        shareOf(statements.filter((one) => one.area === area).length, statements.length),
      ),
    };
  };
  return { places: places.map(({ id }) => id), rows: [...areaIds, ...outside].map(row) };
}

function dotsByGroup(tally: WantsTally | null): ReadonlyMap<string, number> | null {
  if (!tally || tally.groups.some(({ dots }) => dots === null)) return null;
  return new Map(tally.groups.map(({ id, dots }) => [id, dots ?? 0]));
}

/** What the mirror shows, as parts of a sentence; only what its figures bear out. */
export type MirrorFinding =
  /** most cards, or most dots, lie here; several areas if they are tied */
  | {
      readonly kind: 'most';
      readonly by: 'cards' | 'dots';
      readonly areas: readonly AreaId[];
      readonly count: number;
      readonly of: number;
    }
  /** all areas that were first in these places alike, one of them first here too; several areas if they were tied there */
  | {
      readonly kind: 'as-elsewhere';
      readonly areas: readonly AreaId[];
      readonly places: readonly string[];
    }
  /** a greater part here than in any of the places */
  | { readonly kind: 'more-here'; readonly area: AreaId; readonly share: number }
  /** every place named these, this room did not */
  | { readonly kind: 'missing-here'; readonly areas: readonly AreaId[] }
  /** wants of the network itself, for which the six areas have no place */
  | { readonly kind: 'ours'; readonly count: number; readonly of: number };

/** How much greater a part must be, and how many cards, before it is called more. */
const moreBy = 0.1;
const moreCards = 2;

/** The findings in the order they are told. Nothing is said of a room without cards. */
export function mirrorFindings({ rows, places }: Mirror): readonly MirrorFinding[] {
  const inAreas = rows.filter(isArea);
  const of = rows.reduce((sum, row) => sum + row.cards.count, 0);
  if (of === 0) return [];
  return [
    ...mostOf(rows, 'cards', (row) => row.cards),
    ...mostOf(rows, 'dots', (row) => row.dots),
    ...asElsewhere(inAreas, places),
    ...inAreas.filter(isMoreHere).map(({ area, cards }): MirrorFinding => {
      return { kind: 'more-here', area, share: cards.share ?? 0 };
    }),
    ...missingHere(inAreas),
    ...ours(inAreas, of),
  ];
}

type AreaRow = MirrorRow & { readonly area: AreaId };
const isArea = (row: MirrorRow): row is AreaRow => row.area !== null;

const greatest = (counts: readonly number[]): number => Math.max(0, ...counts);

/**
 * The areas with most, of all that were counted, those outside of the areas included. Nothing is said where most lies
 * outside: the area with most of the rest would read as what the room wants first.
 */
function mostOf(
  rows: readonly MirrorRow[],
  by: 'cards' | 'dots',
  of: (row: MirrorRow) => Share | null,
): MirrorFinding[] {
  const countOf = (row: MirrorRow) => of(row)?.count ?? 0;
  const inAreas = rows.filter(isArea);
  const count = greatest(inAreas.map(countOf));
  const areas = inAreas.filter((row) => countOf(row) === count).map(({ area }) => area);
  const all = rows.reduce((sum, row) => sum + countOf(row), 0);
  const isOutside = rows.some((row) => !isArea(row) && countOf(row) > count);
  return count === 0 || isOutside ? [] : [{ kind: 'most', by, areas, count, of: all }];
}

function asElsewhere(rows: readonly AreaRow[], places: readonly string[]): MirrorFinding[] {
  const firstHere = first(rows, ({ cards }) => cards.count);
  const firstIn = places.map((_, i) => first(rows, (row) => row.places[i]?.count ?? 0));
  const alike = places.flatMap((place, i) => {
    const areas = firstIn[i] ?? [];
    return areas.some((area) => firstHere.includes(area)) ? [{ place, areas }] : [];
  });
  const isAs = (a: readonly AreaId[], b: readonly AreaId[]) => a.join() === b.join();
  return alike
    .filter(({ areas }, i) => i === alike.findIndex((one) => isAs(one.areas, areas)))
    .map(({ areas }) => ({
      kind: 'as-elsewhere',
      areas,
      places: alike.filter((one) => isAs(one.areas, areas)).map(({ place }) => place),
    }));
}

/** The areas that have most; none if there is nothing. */
function first(rows: readonly AreaRow[], of: (row: AreaRow) => number): readonly AreaId[] {
  const most = greatest(rows.map(of));
  return rows.filter((row) => most > 0 && of(row) === most).map(({ area }) => area);
}

function isMoreHere({ area, cards, places }: AreaRow): boolean {
  const elsewhere = greatest(places.map(({ share }) => share ?? 0));
  return (
    area !== 'our-network' && cards.count >= moreCards && (cards.share ?? 0) > elsewhere + moreBy
  );
}

function missingHere(rows: readonly AreaRow[]): MirrorFinding[] {
  const areas = rows
    .filter(({ cards, places }) => {
      const isEverywhere = places.length > 0 && places.every(({ count }) => count > 0);
      return cards.count === 0 && isEverywhere;
    })
    .map(({ area }) => area);
  return areas.length > 0 ? [{ kind: 'missing-here', areas }] : [];
}

function ours(rows: readonly AreaRow[], of: number): MirrorFinding[] {
  const count = rows.find(({ area }) => area === 'our-network')?.cards.count ?? 0;
  return count > 0 ? [{ kind: 'ours', count, of }] : [];
}
