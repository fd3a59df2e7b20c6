/** The two lists of a look back: what was good, what was a pity. */
export const cardSides = ['liked', 'regretted'] as const;
export type CardSide = (typeof cardSides)[number];

/**
 * Silent cards: everyone writes alone, the server lays all of them on the board at once, shuffled, and people move
 * them together. The wants exercise is one, with areas, dots and a mirror of its own; the look back is another.
 */
export interface CardExercise<Area extends string = string> {
  /** The kind of step that it is done in. */
  readonly kind: 'wants' | 'retrospective';
  /** Places that stand on the board from the beginning; people make others. */
  readonly areas: readonly Area[];
  /** Each card is on one of these; where there are none, all cards are alike. */
  readonly sides: readonly CardSide[];
  /** Cards of one ballot, on each side. */
  readonly mostCards: number;
}

/** Cards of one ballot in all. */
export const mostInAll = ({ sides, mostCards }: CardExercise): number =>
  mostCards * Math.max(1, sides.length);

/** Whether a stored value is an area of this exercise. */
export const isAreaOf = <Area extends string>(
  { areas }: CardExercise<Area>,
  value: unknown,
): value is Area => (areas as readonly unknown[]).includes(value);

/** How far an exercise has come that has no vote: cards are written, cards are grouped. */
export const cardParts = ['writing', 'grouping'] as const;
export type CardPart = (typeof cardParts)[number];
