import { expect, it } from 'vitest';
import { isResting, isSamePlace, menuPages, placeKey, readPlace, type Place } from './place.ts';

const places: readonly Place[] = [
  ...(['start', 'list', 'end', 'results'] as const).map((screen) => ({ step: 'talk', screen })),
  { step: 'checklist', screen: 'item', item: 'operating-07', gaps: true },
  { step: 'checklist', screen: 'item', item: 'operating-08', gaps: false },
  { step: 'talk', screen: 'card', item: 'operating-07' },
  { step: 'plan', screen: 'card', item: 'operating-07' },
  ...menuPages.map((page) => ({ step: 'checklist', screen: 'menu' as const, page })),
];

it('a place survives the history, which keeps plain data', () => {
  for (const place of places)
    expect(readPlace(JSON.parse(JSON.stringify(place)))).toStrictEqual(place);
});

it('what is no place, or one of another version, is read as none', () => {
  const strange: unknown[] = [
    undefined,
    null,
    'start',
    {},
    { screen: 'start' },
    { step: 3, screen: 'start' },
    { step: 'talk', screen: 'elsewhere' },
    { step: 'talk', screen: 'item' },
    { step: 'talk', screen: 'card' },
    { step: 'talk', screen: 'menu', page: 'secret' },
  ];
  for (const value of strange) expect(readPlace(value)).toBeNull();
});

it('two places are the same if they show the same, however one came there', () => {
  const all = places.map(placeKey);
  expect(new Set(all).size).toBe(all.length);
  const item = { step: 'checklist', screen: 'item', item: 'operating-07' } as const;
  expect(isSamePlace({ ...item, gaps: true }, { ...item, gaps: false })).toBe(true);
  expect(isSamePlace({ ...item, gaps: true }, null)).toBe(false);
  expect(isSamePlace(null, null)).toBe(true);
});

it('the room takes a phone along only from where nobody is doing anything', () => {
  expect(places.filter(isResting).map(placeKey)).toEqual(['talk/start']);
});
