import { expect, test } from 'vitest';
import type { CardPlace } from '#lib/workshop/card-places.ts';
import { readLookbackStarts } from './lookback-starts.ts';

const card = (id: string, hidden = false) => ({ id, text: hidden ? '' : `글 ${id}`, hidden });
const place = (id: string | null, area: string | null, ...cards: string[]): CardPlace => ({
  id,
  kind: id === null ? 'pile' : 'area',
  name: null,
  area,
  cards: cards.map((one) => card(one)),
});

test('what to keep, change and start begins tasks; what leads nowhere does not', () => {
  const group: CardPlace = { ...place('g1', 'start', 'd', 'e'), kind: 'group', name: '새 장터' };
  const loose: CardPlace = { ...place('g2', null, 'f'), kind: 'group', name: '그 밖' };
  const change = { ...place('change', 'change'), cards: [card('b'), card('c', true)] };
  const places = [place(null, null, 'z'), place('keep', 'keep', 'a'), change, group, loose];
  const starts = readLookbackStarts(places, 'ko');
  expect(starts.map(({ name, note }) => [name, note])).toEqual([
    ['글 a', '이어 갈 것'],
    ['글 b', '바꿀 것'],
    ['새 장터', '새로 해 볼 것'],
  ]);
  expect(starts[2]?.from).toEqual({ kind: 'lookback', id: 'g1' });
});
