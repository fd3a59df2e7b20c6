import { describe, expect, it } from 'vitest';
import type { VotedGroup, WantsTally } from '#lib/domain/wants.ts';
import { readWantsStarts } from './wants-starts.ts';

const groups: readonly VotedGroup[] = [
  { id: 'a', name: '함께 파는 장터', area: null, cards: [] },
  { id: 'b', name: null, area: 'communication', cards: [] },
  { id: 'c', name: '공동 사무실', area: null, cards: [] },
];
const tally = (dots: readonly (number | null)[]): WantsTally => ({
  kind: 'wants',
  voters: 9,
  groups: groups.map(({ id }, i) => ({ id, dots: dots[i] ?? null, voters: dots[i] ?? null })),
});

describe('wants as starting points of a plan', () => {
  it('come with their dots and voters, most first, and an area’s own group with its name', () => {
    const starts = readWantsStarts(groups, tally([2, 5, 3]), 'ko');
    expect(starts.map(({ name }) => name)).toEqual([
      '소통과 정보 공유',
      '공동 사무실',
      '함께 파는 장터',
    ]);
    expect(starts[1]).toEqual({
      from: { kind: 'want', id: 'c' },
      name: '공동 사무실',
      what: '공동 사무실',
      note: '점 3개 · 3명',
    });
  });

  it('are none before the count (PRIV2), and none of a group that nobody gave a dot', () => {
    expect(readWantsStarts(groups, null, 'ko')).toEqual([]);
    expect(readWantsStarts(groups, tally([1, 0, 0]), 'en').map(({ from }) => from.id)).toEqual([
      'a',
    ]);
  });

  it('[PRIV3] say no figure where too few voted', () => {
    const starts = readWantsStarts(groups, tally([null, null, null]), 'en');
    expect(starts.map(({ from }) => from.id)).toEqual(['a', 'b', 'c']);
    expect(starts.every(({ note }) => note === undefined)).toBe(true);
  });
});
