import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { Dimension, Item, Obstacle } from '#lib/domain/instrument.ts';
import { cardsOf } from '#lib/domain/talk.ts';
import { sortByValue } from '#lib/domain/ranking.ts';
import type { ResultsContent } from './content.ts';
import { isUnsure, type ItemFigures } from './item-answers.ts';

/** One item's figures with its words. `isTied`: another item has the same rank. */
export interface ItemFinding {
  readonly figures: ItemFigures;
  readonly item: Item;
  readonly dimension: Dimension;
  readonly obstacle: Obstacle;
  readonly isTied: boolean;
}

/** What to talk about, in the order to do so. An item that is in an earlier list is not in `unsure`. */
export interface TalkFindings {
  readonly split: readonly ItemFinding[];
  readonly serious: readonly ItemFinding[];
  readonly unsure: readonly ItemFinding[];
  /** the cards of the talk: of the divided and the serious ones as many as its minutes hold */
  readonly first: readonly ItemFinding[];
  /** those that come after them */
  readonly later: readonly ItemFinding[];
}

/** The items in the order they were asked. Figures of an item that the checklist has not are left out. */
export function readItems({ items }: AssessmentView, content: ResultsContent): ItemFinding[] {
  const figuresById = new Map(items.map((figures) => [figures.id, figures]));
  const isTied = tiesOf(items);
  return content.checklist.sections.flatMap(({ items: asked, ...dimension }) =>
    asked.flatMap((item) => {
      const figures = figuresById.get(item.id);
      const obstacle = content.obstaclesById.get(item.obstacle);
      if (!figures || !obstacle) return [];
      return [{ figures, item, dimension, obstacle, isTied: isTied(figures.rank) }];
    }),
  );
}

/** Tells of a rank whether several have it. */
export function tiesOf(ranked: readonly { readonly rank: number | null }[]) {
  const count = (rank: number) => ranked.filter((one) => one.rank === rank).length;
  return (rank: number | null): boolean => rank !== null && count(rank) > 1;
}

export function readTalk(
  { talkFirst }: AssessmentView,
  items: readonly ItemFinding[],
  talkMinutes: number,
): TalkFindings {
  const itemsById = new Map(items.map((finding) => [finding.item.id, finding]));
  const talk = talkFirst.flatMap((id) => itemsById.get(id) ?? []);
  const cards = cardsOf(
    talk.map(({ item }) => item.id),
    talkMinutes,
  ).length;
  return {
    split: talk.filter(isSplit),
    serious: talk.filter((finding) => !isSplit(finding)),
    unsure: items.filter((finding) => isUnsure(finding.figures) && !talk.includes(finding)),
    first: talk.slice(0, cards),
    later: talk.slice(cards),
  };
}

export const isSplit = ({ figures }: ItemFinding): boolean => figures.verdict === 'split';

/** The items that have a mean, the most serious first. */
export const bySeriousness = (items: readonly ItemFinding[]): ItemFinding[] =>
  sortByValue(
    items.filter(({ figures }) => figures.mean !== null),
    ({ figures }) => figures.mean ?? 0,
  );

export interface DimensionFindings {
  readonly dimension: Dimension;
  readonly items: readonly ItemFinding[];
}

/** The items by dimension, both in the order they were asked. */
export function byDimension(items: readonly ItemFinding[]): DimensionFindings[] {
  const dimensions = new Map(items.map(({ dimension }) => [dimension.id, dimension]));
  return [...dimensions.values()].map((dimension) => ({
    dimension,
    items: items.filter((finding) => finding.dimension.id === dimension.id),
  }));
}
