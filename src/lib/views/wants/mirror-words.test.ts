import { expect, it } from 'vitest';
import { wantsWorkshops } from '#lib/content/needs.ts';
import { mirrorFindings, mirrorOf, type MirrorFinding } from '#lib/domain/wants-mirror.ts';
import type { VotedGroup, WantsTally } from '#lib/domain/wants.ts';
import { mirrorSentence } from './mirror-words.ts';

const say = (finding: MirrorFinding) => mirrorSentence(finding, wantsWorkshops, 'ko');

it('every finding is a Korean sentence with its particles', () => {
  expect(say({ kind: 'most', by: 'cards', areas: ['governance'], count: 5, of: 12 })).toBe(
    '모은 카드는 12장인데 5장이 ‘공공과의 협력적 거버넌스’ 이야기예요.',
  );
  expect(
    say({
      kind: 'as-elsewhere',
      areas: ['practical-help'],
      places: ['cheonan-2017', 'seosan-2021'],
    }),
  ).toMatch(/^천안과 서산에서도 /);
  expect(say({ kind: 'missing-here', areas: ['social-value'] })).toContain(
    '확산’\u2060은 세 지역이 모두',
  );
});

it('a tie is told as a tie', () => {
  const areas = ['communication', 'our-network'] as const;
  expect(say({ kind: 'most', by: 'dots', areas, count: 4, of: 12 })).toMatch(/똑같이 4개씩/);
  expect(say({ kind: 'as-elsewhere', areas, places: ['cheonan-2017'] })).toMatch(
    /^천안에서는 ‘소통과 정보 공유’.* 문장이 똑같이 가장 많았어요\.$/,
  );
});

it('the mirror of a real vote has a sentence for everything, in both languages', () => {
  const groups: VotedGroup[] = [
    { id: 'governance', name: null, area: 'governance', cards: ['a', 'b', 'c'] },
    { id: 'our-network', name: null, area: 'our-network', cards: ['d'] },
  ];
  const dots = [
    { id: 'governance', dots: 4, voters: 3 },
    { id: 'our-network', dots: 2, voters: 2 },
  ];
  const tally: WantsTally = { kind: 'wants', voters: 3, groups: dots };
  const findings = mirrorFindings(mirrorOf(groups, tally, wantsWorkshops));
  expect(findings.length).toBeGreaterThan(2);
  for (const locale of ['ko', 'en'] as const)
    for (const finding of findings)
      expect(mirrorSentence(finding, wantsWorkshops, locale)).not.toMatch(/undefined|null|NaN/);
});
