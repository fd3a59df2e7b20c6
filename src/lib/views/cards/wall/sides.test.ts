import { describe, expect, it } from 'vitest';
import type { CardSide } from '#lib/domain/card-exercise.ts';
import { mixedSides, sharedSide } from './sides.ts';

const cards = (...sides: CardSide[]) => sides.map((side) => ({ side }));
const liked = { cards: cards('liked', 'liked') };
const both = { cards: cards('regretted', 'liked') };

describe('which list of a look back a card is on', () => {
  it('is said once for a group whose cards are all on it', () => {
    expect(sharedSide(liked.cards)).toBe('liked');
    expect(sharedSide(cards('regretted'))).toBe('regretted');
  });

  it('is for each card to say where both lie together', () => {
    expect(sharedSide(both.cards)).toBeNull();
    expect(mixedSides([liked, both], true)).toEqual(['liked', 'regretted']);
  });

  it('needs no key where every name says it', () => {
    expect(mixedSides([liked, { cards: cards('regretted') }], true)).toEqual([]);
  });

  it('is for each card to say while the cards stand without a name', () => {
    expect(mixedSides([liked], false)).toEqual(['liked']);
  });

  it('is nothing for cards of an exercise that has no lists', () => {
    expect([sharedSide([{}, {}]), mixedSides([{ cards: [{}, {}] }], true)]).toEqual([null, []]);
  });
});
