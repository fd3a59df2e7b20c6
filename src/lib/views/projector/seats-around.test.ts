import { expect, test } from 'vitest';
import { placesAround, placesFor } from './seats-around.ts';

test('there is a place for everyone, and none is moved until the table is full', () => {
  expect([0, 1, 32, 33, 64, 65, 300].map((n) => placesFor(n))).toEqual([
    32, 32, 32, 64, 64, 128, 512,
  ]);
});

test('places go round the rim from the middle of the top', () => {
  expect(placesAround(4)).toEqual([
    { x: 50, y: 0 },
    { x: 100, y: 50 },
    { x: 50, y: 100 },
    { x: 0, y: 50 },
  ]);
});

test('every place lies on the rim, no two in one spot', () => {
  const places = placesAround(64);
  expect(
    places.every(({ x, y }) => (x === 0 || x === 100 || y === 0 || y === 100) && x >= 0 && y >= 0),
  ).toBe(true);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(64);
});
