import { expect, test } from 'vitest';
import { countShown, withoutHidden } from './shown-cards.ts';

const board = [
  { id: 'a', text: '함께 팔기', hidden: false },
  { id: 'b', text: '', hidden: true },
  { id: 'c', text: '회의 줄이기', hidden: false },
];

test('a hidden card is not counted', () => {
  expect(countShown(board)).toBe(2);
  expect(countShown([])).toBe(0);
});

test('a card that was hidden after the vote opened leaves its group, the group stays', () => {
  const groups = [
    { id: 'one', cards: ['a', 'b'] },
    { id: 'two', cards: ['b'] },
  ];
  expect(withoutHidden(groups, board)).toEqual([
    { id: 'one', cards: ['a'] },
    { id: 'two', cards: [] },
  ]);
});

test('while the board is not here yet nothing is taken for hidden', () => {
  const groups = [{ id: 'one', cards: ['a', 'b'] }];
  expect(withoutHidden(groups, [])).toBe(groups);
});
