import { describe, expect, test } from 'vitest';
import { mirrorFindings, mirrorOf, type MirrorPlace } from './wants-mirror.ts';
import { areaIds, type AreaId, type VotedGroup, type WantsTally } from './wants.ts';

const group = (id: string, area: AreaId | null, cards: number): VotedGroup => ({
  id,
  name: null,
  area,
  cards: Array.from({ length: cards }, (_, i) => `${id}-${i}`),
});
const place = (id: string, ...areas: AreaId[]): MirrorPlace => ({
  id,
  statements: areas.map((area) => ({ area })),
});
const places = [
  place('one', 'practical-help', 'practical-help', 'governance'),
  place('two', 'governance', 'practical-help'),
];
const tally = (...dots: (number | null)[]): WantsTally => ({
  kind: 'wants',
  voters: 5,
  groups: dots.map((each, i) => ({ id: `g${i}`, dots: each, voters: each })),
});
const row = (area: AreaId | null, ...of: Parameters<typeof mirrorOf>) =>
  mirrorOf(...of).rows.find((one) => one.area === area);

describe('the mirror', () => {
  const groups = [group('g0', 'governance', 3), group('g1', 'our-network', 1)];

  test('has a row for each of the seven areas, and one for groups outside of them', () => {
    expect(mirrorOf(groups, null, places).rows.map(({ area }) => area)).toEqual([...areaIds]);
    const outside = [...groups, group('g2', null, 4)];
    expect(row(null, outside, null, places)?.cards).toEqual({ count: 4, share: 0.5 });
    expect(row(null, groups, null, places)).toBeUndefined();
  });

  test('counts cards as it counts statements, and dots beside them', () => {
    expect(row('governance', groups, tally(2, 6), places)).toEqual({
      area: 'governance',
      cards: { count: 3, share: 0.75 },
      dots: { count: 2, share: 0.25 },
      places: [
        { count: 1, share: 1 / 3 },
        { count: 1, share: 0.5 },
      ],
    });
  });

  test('has columns that sum to one', () => {
    const { rows } = mirrorOf([...groups, group('g2', null, 4)], tally(2, 6, 1), places);
    const sum = (share: (row: (typeof rows)[number]) => number | null | undefined) =>
      rows.reduce((all, one) => all + (share(one) ?? 0), 0);
    expect(sum(({ cards }) => cards.share)).toBeCloseTo(1, 12);
    expect(sum(({ dots }) => dots?.share)).toBeCloseTo(1, 12);
    expect(sum(({ places }) => places[0]?.share)).toBeCloseTo(1, 12);
  });

  test('[PRIV3] has no dots before the count, nor where they are held back', () => {
    expect(row('governance', groups, null, places)?.dots).toBeNull();
    expect(row('governance', groups, tally(null, null), places)?.dots).toBeNull();
  });
});

describe('what the mirror says', () => {
  const findings = (...groups: VotedGroup[]) => mirrorFindings(mirrorOf(groups, null, places));

  test('is nothing of an empty room', () => {
    expect(findings()).toEqual([]);
  });

  test('names where most lies, ties as ties, and who else put most there', () => {
    expect(findings(group('a', 'governance', 2), group('b', 'practical-help', 2))).toEqual([
      { kind: 'most', by: 'cards', areas: ['governance', 'practical-help'], count: 2, of: 4 },
      { kind: 'as-elsewhere', areas: ['practical-help'], places: ['one'] },
      { kind: 'as-elsewhere', areas: ['governance', 'practical-help'], places: ['two'] },
    ]);
  });

  test('names what is more here than anywhere, and what all others named', () => {
    expect(findings(group('a', 'communication', 3), group('b', 'our-network', 2))).toEqual([
      { kind: 'most', by: 'cards', areas: ['communication'], count: 3, of: 5 },
      { kind: 'more-here', area: 'communication', share: 0.6 },
      { kind: 'missing-here', areas: ['governance', 'practical-help'] },
      { kind: 'ours', count: 2, of: 5 },
    ]);
  });

  test('says nothing of dots by area where most of them went to a group outside of all', () => {
    const groups = [group('g0', 'governance', 3), group('g1', null, 2)];
    const kindsOf = (...dots: number[]) =>
      mirrorFindings(mirrorOf(groups, tally(...dots), places)).filter(
        (finding) => finding.kind === 'most' && finding.by === 'dots',
      );
    expect(kindsOf(2, 4)).toEqual([]);
    expect(kindsOf(4, 2)).toHaveLength(1);
  });

  test('does not call one card more', () => {
    const kinds = findings(group('a', 'communication', 1), group('b', 'governance', 1)).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('more-here');
  });
});
