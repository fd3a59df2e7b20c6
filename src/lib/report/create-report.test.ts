import { describe, expect, it } from 'vitest';
import { createReport } from './create-report.ts';
import { leave } from './leaving.ts';
import { figuresOf, sectionIds, tablesOf, type Block, type Report } from './report.ts';
import type { ResultSource } from './result-source.ts';
import { linesOf } from './testing/as-text.ts';
import {
  emptySource,
  hostileSource,
  madeUpPlan,
  madeUpSource,
  madeUpTally,
} from './testing/made-up.ts';

const reportOf = (source: ResultSource, locale: 'ko' | 'en' = 'ko') =>
  createReport(leave(source), locale);
const blocksOf = (report: Report, id: string): readonly Block[] =>
  report.sections.find((section) => section.id === id)?.blocks ?? [];
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' ? [block.text] : [];
  });

const sources: Record<string, ResultSource> = {
  whole: madeUpSource(),
  founding: madeUpSource({ stage: 'founding', seed: 4 }),
  'three people': madeUpSource({ people: 3 }, { joined: 3, writers: 3 }),
  'one answer': madeUpSource({ people: 1 }, { joined: 1, writers: 1, wants: null, rounds: [] }),
  'zero answers': emptySource(),
  'all agree': madeUpSource({ rating: 2 }),
  'nobody knows': madeUpSource({ rating: 'unknown' }),
  unrevealed: madeUpSource({}, { tally: null }),
  '60 organisations': madeUpSource({ people: 100, organisations: 60, eligible: 140 }),
  hostile: hostileSource(),
};

describe('the report', () => {
  it('has its sections in the order of the issue, what stands first first', () => {
    const ids = reportOf(madeUpSource()).sections.map(({ id }) => id);
    expect(ids).toEqual(sectionIds.filter((id) => id !== 'trend'));
  });

  it('says at a glance who was there, where we stand, what divides us and what we will do', () => {
    expect(textsOf(blocksOf(reportOf(madeUpSource()), 'glance'))).toEqual([
      '답할 수 있는 20명 가운데 14명이 워크숍에 들어왔습니다. 9개 조직이 함께했습니다. 체크리스트는 12명이 마쳤습니다.',
      '절실한 필요(3.4)\u2060와 공동의 목표(3.4)\u2060는 이야기해 볼 것입니다. 역할과 전문성(2.4), 넓어지는 관계(2.9), 소통과 신뢰(2.8)\u2060를 먼저 살펴야 합니다.',
      '의견이 갈린 문항은 3개입니다. 가장 크게 갈린 것은 “회비와 자체 수입만으로는 운영비가 모자란다”\u2060입니다. 12명 가운데 6명은 4~5점, 6명은 1~2점을 주었습니다. 갈리지 않은 문항에서 가장 어렵다고 본 것은 “회원끼리 힘든 사정을 터놓고 말하기 어렵다”(평균 4.8점)\u2060입니다.',
      '할 일을 3개 정했습니다.',
      '분기마다 회원 조직을 돌아가며 찾아간다 — 두레생협과 해오름돌봄, 2027년 3월 31일까지',
      '시청 사회적경제팀과 만나는 날을 정한다 — 두레생협',
      '공동 배송을 한 달 해 본다 — 맡을 조직을 아직 정하지 않음, 2026년 12월 31일까지',
    ]);
  });

  it('says the same in English', () => {
    expect(textsOf(blocksOf(reportOf(madeUpSource(), 'en'), 'glance')).slice(0, 3)).toEqual([
      '14 of the 20 people who could answer came in. 9 organisations took part. 12 people finished the checklist.',
      'To be talked about: Felt need (3.4) and Shared goal (3.4). To be looked at first: Roles and expertise (2.4), Widening ties (2.9) and Trust and communication (2.8).',
      '3 items divide the room. The most divided is “Dues and own income do not cover the running costs”: of 12 people, 6 gave 4 or 5 and 6 gave 1 or 2. Of those that do not divide it, the item found hardest is “It is hard for members to speak openly with each other about their difficulties” (mean 4.8).',
    ]);
  });

  it.each(Object.entries(sources))(
    '%s: every line is a whole one, in both languages',
    (_, source) => {
      for (const locale of ['ko', 'en'] as const)
        for (const line of linesOf(reportOf(source, locale))) {
          expect(line).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
          expect(line.trim()).not.toBe('');
        }
    },
  );

  it.each(Object.entries(sources))('%s: tables are whole and pictures have words', (_, source) => {
    const report = reportOf(source);
    for (const { columns, rows } of tablesOf(report)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
    for (const { description, chart } of figuresOf(report)) {
      expect((chart.kind === 'map' ? chart.nodes : chart.rows).length).toBeGreaterThan(0);
      expect(description).not.toBe('');
    }
    const ids = [...tablesOf(report), ...figuresOf(report).map(({ id }) => ({ id: `f-${id}` }))];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  });

  it('[PRIV3] a workshop of three has a report without figures that says why', () => {
    const report = reportOf(sources['three people']!);
    expect(report.sections.map(({ id }) => id)).toEqual([
      ...[
        'glance',
        'method',
        'items',
        'talk',
        'wants',
        'relations',
        'profile',
        'retrospective',
        'plan',
        'change',
        'sources',
      ],
    ]);
    expect(textsOf(blocksOf(report, 'items'))).toEqual([
      '자기 휴대전화로 답한 사람이 5명 이상인 문항이 없어, 방 밖으로 나가는 이 보고서에는 답의 수를 싣지 않습니다.',
    ]);
    expect(tablesOf(report).map(({ id }) => id)).toEqual([
      'wants',
      'wants-mirror',
      'relations-ranges',
      'relations-shape',
      'relations-organisations',
      'profile-shape',
      'profile-participation',
      'profile-money',
      'profile-together',
      'plan',
      'reviews',
    ]);
  });

  it('a network where nobody came says only that', () => {
    const report = reportOf(sources['zero answers']!);
    expect(textsOf(blocksOf(report, 'glance'))[0]).toBe('워크숍에 들어온 사람이 없습니다.');
  });

  it('a score never looks like the band above its own', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const report = reportOf(madeUpSource({ seed }));
      const table = tablesOf(report).find(({ id }) => id === 'factors')!;
      for (const [, score, , , band] of table.rows)
        if (typeof score === 'number')
          expect(band).toBe(
            score >= 4 ? '힘이 됩니다' : score >= 3 ? '이야기해 볼 것' : '먼저 살필 것',
          );
    }
  });

  it('a rehearsal and an open workshop say so on every page', () => {
    const { workshop } = madeUpSource();
    const warning = (change: Partial<ResultSource['workshop']>) =>
      reportOf(madeUpSource({}, { workshop: { ...workshop, ...change } })).warning;
    expect(warning({ rehearsal: true })).toMatch(/^연습/);
    expect(warning({ closed: false })).toMatch(/아직 마치지 않은/);
    expect(warning({})).toBeNull();
  });
});

describe('change since the last round', () => {
  const after = (rounds: ResultSource['rounds']) =>
    textsOf(blocksOf(reportOf(madeUpSource({}, { rounds })), 'change'));

  it('is told only where it is more than noise', () => {
    const same = madeUpTally();
    const told = after([{ title: '지난 모임', day: null, tally: same }]);
    expect(told.slice(0, 2)).toEqual([
      '지난 모임과 견주었습니다.',
      '우연이라고 보기 어려울 만큼 달라진 성공요인은 없습니다.',
    ]);
    const better = after([
      { title: '작년 워크숍', day: '2025-11-20', tally: madeUpTally({ rating: 5 }) },
    ]);
    expect(better[0]).toBe('작년 워크숍(2025년 11월 20일)\u2060과 견주었습니다.');
    expect(better[1]).toBe('절실한 필요가 1.0점에서 3.4점으로 나아졌습니다.');
  });

  it('is not told across versions of the checklist', () => {
    const tally = madeUpTally();
    const old = { ...tally, instrument: { ...tally.instrument, version: '0.9.0' } };
    expect(after([{ title: '지난 모임', day: null, tally: old }])[1]).toMatch(/다른 판/);
  });
});

describe('the plan', () => {
  it.each([
    ['ko', '돌아보기에서 나온 것'],
    ['en', 'the look back'],
  ] as const)(
    'says of a task begun from the look back that it came from there (%s)',
    (locale, said) => {
      const [first] = madeUpPlan.tasks;
      const from = { kind: 'lookback', id: 'card-1' } as const;
      const source = madeUpSource({}, { plan: { ...madeUpPlan, tasks: [{ ...first!, from }] } });
      const table = tablesOf(reportOf(source, locale)).find(({ id }) => id === 'plan');
      expect(table?.rows[0]?.at(-1)).toBe(said);
    },
  );

  it('names who has taken on too much, with the right particle', () => {
    const tasks = [1, 2, 3].map((i) => ({
      ...madeUpPlan.tasks[1]!,
      id: `t${i}`,
      owners: ['한살림'],
    }));
    const source = madeUpSource({}, { plan: { ...madeUpPlan, tasks } });
    expect(textsOf(blocksOf(reportOf(source), 'plan'))).toContain(
      '할 일 3개 가운데 3개를 한살림이 맡았습니다. 한 곳에 몰리지 않았는지 살펴보십시오.',
    );
  });
});
