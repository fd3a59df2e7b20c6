import { expect, it } from 'vitest';
import { readCardBoard } from '#lib/domain/board.ts';
import { wantsExercise } from '#lib/domain/wants.ts';
import { placeOf, placesOf } from './card-places.ts';

const maps = {
  cards: [
    ['c1', { text: '판로', at: 1 }],
    ['c2', { text: '회의', at: 1 }],
  ],
  placing: [['c1', { group: 'g1', at: 1 }]],
  groups: [['g1', { name: '함께 팔기', area: 'practical-help', at: 1 }]],
} as const;
const board = readCardBoard(maps, wantsExercise);

it('the pile comes first, then the seven areas, then what people made', () => {
  const places = placesOf(board, wantsExercise);
  expect(places).toHaveLength(9);
  expect(places[0]).toMatchObject({ id: null, kind: 'pile', cards: [{ id: 'c2' }] });
  expect(places[1]).toMatchObject({ id: 'communication', kind: 'area', name: null, cards: [] });
  expect(places[8]).toMatchObject({ id: 'g1', kind: 'group', name: '함께 팔기' });
  expect(placeOf(places, 'c1')?.id).toBe('g1');
  expect(placeOf(places, 'gone')).toBeUndefined();
});
