import type { CardExercise } from '#lib/domain/card-exercise.ts';

/** The maps that an exercise's cards are kept in: one of a ballot, and three of the board. */
export interface CardMaps {
  readonly ballot: string;
  /** the server's */
  readonly cards: string;
  readonly placing: string;
  readonly groups: string;
}

const mapsByKind: Readonly<Record<CardExercise['kind'], CardMaps>> = {
  wants: { ballot: 'cards', cards: 'cards', placing: 'placing', groups: 'groups' },
  retrospective: {
    ballot: 'lookback',
    cards: 'lookback',
    placing: 'lookbackPlacing',
    groups: 'lookbackGroups',
  },
};

export const cardMapsOf = ({ kind }: CardExercise): CardMaps => mapsByKind[kind];

/** The maps that the server lays cards in, of every exercise. */
export const laidMaps: readonly string[] = Object.values(mapsByKind).map(({ cards }) => cards);
