import { describe, expect, test } from 'vitest';
import { cardsOf, changeTalk, isTalkDone, leftCards, nextCard, noTalk } from './talk.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('the cards of a talk', () => {
  test('are as many as its minutes hold: at least three, at most six, in the talk order', () => {
    expect(cardsOf(items, 5)).toEqual(['a', 'b', 'c']);
    expect(cardsOf(items, 12)).toEqual(['a', 'b', 'c']);
    expect(cardsOf(items, 30)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(cardsOf(items, 70)).toHaveLength(6);
    expect(cardsOf(['a'], 70)).toEqual(['a']);
    expect(cardsOf([], 70)).toEqual([]);
  });

  test('are done once the room has opened each, in whatever order', () => {
    const cards = ['a', 'b', 'c'];
    let talk = changeTalk(noTalk, { item: 'b' });
    expect(nextCard(talk, cards)).toBe('c');
    talk = changeTalk(talk, { item: 'h' });
    expect(nextCard(talk, cards)).toBe('a');
    talk = changeTalk(changeTalk(talk, { item: 'c' }), { item: null });
    expect(isTalkDone(talk, cards)).toBe(false);
    expect(nextCard(talk, cards)).toBe('a');
    talk = changeTalk(talk, { item: 'a' });
    expect(isTalkDone(talk, cards)).toBe(true);
    expect(nextCard(talk, cards)).toBeNull();
  });

  test('that the room went on without are left until it has come back and opened them', () => {
    const cards = ['a', 'b', 'c'];
    const talk = changeTalk(noTalk, { item: 'b' });
    expect(leftCards(talk, cards)).toEqual(['a', 'c']);
    const gone = { ...talk, left: leftCards(talk, cards) };
    expect(changeTalk(gone, { item: 'c' }).left).toEqual(['a']);
    expect(changeTalk(gone, { item: null }).left).toEqual(['a', 'c']);
  });

  test('begin with each one alone where the room uses 1-2-4-all', () => {
    const four = changeTalk(changeTalk(noTalk, { item: 'a' }), { circle: 'fours' });
    expect(changeTalk(four, { item: 'a' }).circle).toBe('fours');
    expect(changeTalk(four, { item: 'b' }).circle).toBe('alone');
    expect(changeTalk(four, { item: 'b', circle: 'all' }).circle).toBe('all');
    expect(changeTalk(four, { circle: null }).circle).toBeNull();
    expect(changeTalk(noTalk, { item: 'a' }).circle).toBeNull();
  });
});
