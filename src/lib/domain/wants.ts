import type { CardExercise } from './card-exercise.ts';

/** The six areas of what a network is wanted for, in the order of the source's slide. */
export const needAreaIds = [
  'communication',
  'governance',
  'social-value',
  'practical-help',
  'innovation-reflection',
  'community-impact',
] as const;
export type NeedAreaId = (typeof needAreaIds)[number];

/** The areas of the exercise: the six, and the network itself, which is ours. */
export const areaIds = [...needAreaIds, 'our-network'] as const;
export type AreaId = (typeof areaIds)[number];

/** Cards of one ballot. */
export const maxCards = 5;

/** The wants as an exercise with cards; dots and the mirror come on top. */
export const wantsExercise: CardExercise<AreaId> = {
  kind: 'wants',
  areas: areaIds,
  sides: [],
  mostCards: maxCards,
};

export const isAreaId = (value: unknown): value is AreaId => areaIds.includes(value as AreaId);

/** How far the exercise has come: cards are written, cards are grouped, groups are voted on, dots are counted. */
export const wantsParts = ['writing', 'grouping', 'voting', 'counted'] as const;
export type WantsPart = (typeof wantsParts)[number];

/** A group as it was when the vote opened. `name` is null where it is an area's own group: its name is the area's. */
export interface VotedGroup {
  readonly id: string;
  readonly name: string | null;
  readonly area: AreaId | null;
  /** ids of cards on the board */
  readonly cards: readonly string[];
}

/** How the wants exercise stands. `groups` and `budget` are empty until the vote opens. */
export interface WantsState {
  readonly part: WantsPart;
  readonly groups: readonly VotedGroup[];
  /** dots that each ballot may give */
  readonly budget: number;
}

export const noWants: WantsState = { part: 'writing', groups: [], budget: 0 };

/** The counted vote. With fewer voters than the smallest group the figures are null (PRIV3). */
export interface WantsTally {
  readonly kind: 'wants';
  /** ballots with at least one dot that counts */
  readonly voters: number;
  readonly groups: readonly GroupDots[];
  /** how many of the voters wrote on paper; left out where nobody did */
  readonly paper?: number;
  /** where some wrote on paper: the groups whose figures may leave the room */
  readonly leaving?: readonly string[];
}

/** `dots` of a group, and the distinct `voters` they came from. */
export interface GroupDots {
  readonly id: string;
  readonly dots: number | null;
  readonly voters: number | null;
}
