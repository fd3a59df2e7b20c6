/** Who talks together in one turn of 1-2-4-all. */
export const circleSizes = ['alone', 'pairs', 'fours', 'all'] as const;
export type CircleSize = (typeof circleSizes)[number];

/** What the room talks about. Written by the server; a phone may look at anything meanwhile. */
export interface TalkState {
  /** the item whose card is open for all, or null */
  readonly item: string | null;
  /** every item whose card was open at least once */
  readonly opened: Readonly<Record<string, true>>;
  /** null while all simply talk together */
  readonly circle: CircleSize | null;
  /** seats in the order in which groups are counted off; empty until 1-2-4-all is used first */
  readonly order: readonly string[];
  /** cards that the room went on without having opened: the talk is not done while there are any */
  readonly left: readonly string[];
}

export const noTalk: TalkState = { item: null, opened: {}, circle: null, order: [], left: [] };

/** What a facilitator changes; what is left out stays. */
export interface TalkChange {
  readonly item?: string | null | undefined;
  readonly circle?: CircleSize | null | undefined;
}

/** Opens a card or turns 1-2-4-all; a card that was open once counts as opened for good. */
export function changeTalk(talk: TalkState, { item, circle }: TalkChange): TalkState {
  const opened = item ? { ...talk.opened, [item]: true as const } : talk.opened;
  // The next card begins with each one alone again.
  const isNew = item !== undefined && item !== talk.item;
  const restarted = isNew && talk.circle !== null ? 'alone' : talk.circle;
  return {
    ...talk,
    opened,
    left: talk.left.filter((card) => !opened[card]),
    item: item === undefined ? talk.item : item,
    circle: circle === undefined ? restarted : circle,
  };
}

/** Minutes that one card needs to be more than read out. */
const minutesPerCard = 6;
export const fewestCards = 3;
const mostCards = 6;

/** How many cards so many minutes hold; fewer than three would be no choice. */
const cardsIn = (minutes: number): number =>
  Math.min(mostCards, Math.max(fewestCards, Math.floor(minutes / minutesPerCard)));

/**
 * The cards that a talk is about: as many of `talkFirst` as its minutes hold. The room opens each of them once before
 * the talk counts as done; the rest can be opened too.
 */
export const cardsOf = (talkFirst: readonly string[], minutes: number): readonly string[] =>
  talkFirst.slice(0, cardsIn(minutes));

/** Minutes of the room's talk; an agenda without one has no more time than the fewest cards take. */
export const talkMinutesOf = (
  steps: readonly { readonly kind: string; readonly minutes: number }[],
): number => steps.find(({ kind }) => kind === 'talk')?.minutes ?? 0;

/** The cards that were never open for all. */
export const leftCards = (talk: TalkState, cards: readonly string[]): readonly string[] =>
  cards.filter((card) => !talk.opened[card]);

/** Whether each of the cards was open for all. */
export const isTalkDone = (talk: TalkState, cards: readonly string[]): boolean =>
  leftCards(talk, cards).length === 0;

/** The first card after the open one that the room has not opened, going round; null if it has opened all. */
export function nextCard(talk: TalkState, cards: readonly string[]): string | null {
  const from = talk.item === null ? 0 : cards.indexOf(talk.item) + 1;
  const ordered = [...cards.slice(from), ...cards.slice(0, from)];
  return ordered.find((card) => !talk.opened[card]) ?? null;
}
