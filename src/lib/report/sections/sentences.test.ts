import { describe, expect, it } from 'vitest';
import type { Counts } from '#lib/domain/tally.ts';
import { createReport } from '../create-report.ts';
import { leave } from '../leaving.ts';
import type { SectionId } from '../report.ts';
import type { ResultSource } from '../result-source.ts';
import { madeUpPlan, madeUpSource, madeUpTally } from '../testing/made-up.ts';

/** What a section says, in one text: paragraphs and lists. */
function said(source: ResultSource, id: SectionId, locale: 'ko' | 'en' = 'ko'): string {
  const section = createReport(leave(source), locale).sections.find((one) => one.id === id);
  const texts = section?.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' ? [block.text] : [];
  });
  return (texts ?? []).join('\n').replaceAll('\u2060', '');
}

const easy: Counts = [6, 6, 0, 0, 0];
const hard: Counts = [0, 0, 2, 5, 5];
const split: Counts = [6, 0, 0, 0, 6];

/** Twelve people's answers: these to the first items, easy ones to the others. */
function answered(first: readonly Counts[], changes: Partial<ResultSource> = {}): ResultSource {
  const tally = madeUpTally();
  const ids = Object.keys(tally.items).sort();
  const items = Object.fromEntries(
    ids.map((id, i) => [id, { n: 12, unknown: 0, na: 0, counts: first[i] ?? easy }]),
  );
  return madeUpSource({}, { tally: { ...tally, items }, ...changes });
}

describe('at a glance', () => {
  it('calls nothing hard where nothing is', () => {
    expect(said(answered([]), 'glance')).toContain(
      '우연이라고 보기 어려울 만큼 의견이 갈린 문항은 없습니다. 평균 3.5점 이상으로 어렵다고 본 것은 없습니다.',
    );
    expect(said(answered([split]), 'glance', 'en')).toContain(
      'Of those that do not divide it, no item was found hard, with a mean of 3.5 or more.',
    );
  });

  it('names the one item that is hardest', () => {
    expect(said(answered([hard]), 'glance')).toMatch(
      /가장 어렵다고 본 것은 “[^”]+”\(평균 4.3점\)입니다\./,
    );
    expect(said(answered([split, hard]), 'glance')).toMatch(/갈리지 않은 문항에서 가장 어렵다고/);
  });

  it('puts items that one answer could turn round in no order', () => {
    const nearly: Counts = [0, 0, 3, 4, 5];
    expect(said(answered([hard, nearly]), 'glance')).toMatch(
      /가장 어렵다고 본 것은 “[^”]+”\(평균 4.3점\)와 “[^”]+”\(평균 4.2점\)이고, 차례를 매길 만큼 다르지 않습니다\./,
    );
    expect(said(answered([hard, hard, nearly]), 'glance')).toContain('등 3문항이고, 차례를');
    expect(said(answered([hard, hard, nearly]), 'glance', 'en')).toContain(
      'The 3 items found hardest include',
    );
  });

  it('does not count more people among those who could answer than there are', () => {
    const source = answered([], { joined: 23 });
    expect(said(source, 'glance')).toContain(
      '23명이 워크숍에 들어왔습니다(답할 수 있다고 적은 수는 20명).',
    );
  });

  it('says where the tasks are that it does not list', () => {
    const tasks = Array.from({ length: 9 }, (_, i) => ({ ...madeUpPlan.tasks[1]!, id: `t${i}` }));
    const source = answered([], { plan: { ...madeUpPlan, tasks } });
    expect(said(source, 'glance')).toContain('나머지 3개는 ‘우리 계획’에 있습니다.');
  });
});

describe('what to talk about first', () => {
  it.each([
    ['both', [split, hard], /^의견이 가장 크게 갈린 문항부터, 그다음은/],
    ['divided items alone', [split], /^의견이 크게 갈린 순서/],
    ['hard items alone', [hard], /^뚜렷하게 갈린 문항은 없어/],
  ] as const)('says what it is in the order of: %s', (_, first, lead) => {
    expect(said(answered(first), 'talk')).toMatch(lead);
  });
});

describe('[PRIV3] why something is left out', () => {
  it('is paper sheets, where enough answered on them', () => {
    const source = answered([]);
    const onPaper = { ...source, writers: 2, tally: { ...source.tally!, leaving: [] } };
    for (const id of ['glance', 'items'] as const)
      expect(said(onPaper, id)).toContain('자기 휴대전화로 답한 사람이 5명 이상인 문항이 없어');
    expect(said(onPaper, 'wants')).toContain('자기 휴대전화로 들어온 사람이 5명보다 적어');
    expect(said(onPaper, 'retrospective')).toContain('자기 휴대전화로 들어온 사람이 5명보다 적어');
  });
});

describe('what people want', () => {
  const { wants } = madeUpSource();
  const counted = (dots: readonly (readonly [dots: number, voters: number])[]): ResultSource => {
    const groups = wants!.state.groups.map(({ id }, i) => {
      const [given, voters] = dots[i] ?? [0, 0];
      return { id, dots: given, voters };
    });
    const tally = { ...wants!.tally!, voters: 12, groups };
    return madeUpSource({}, { wants: { ...wants!, tally } });
  };

  it('has most dots among those shown, where one that is left out may have more', () => {
    // Four people may have given two dots each, and five one each.
    const source = counted([
      [5, 5],
      [8, 4],
      [8, 4],
    ]);
    expect(said(source, 'wants')).toContain('점을 실은 묶음에서 가장 많은 점을 받은 것은');
    expect(
      said(
        counted([
          [9, 6],
          [6, 5],
        ]),
        'wants',
      ),
    ).toMatch(/모였습니다\. 가장 많은 점을 받은 것은/);
  });

  it('counts cards that lie in no group apart', () => {
    const [first] = wants!.board.groups;
    const board = { groups: wants!.board.groups.slice(1), loose: first!.cards };
    const groups = wants!.state.groups.slice(1);
    const source = madeUpSource(
      {},
      { wants: { ...wants!, board, state: { ...wants!.state, groups }, tally: null } },
    );
    expect(said(source, 'wants')).toContain(
      '카드 20장이 6개 묶음으로 모였습니다. 묶지 않은 카드가 4장 더 있습니다.',
    );
  });
});

describe('the look back', () => {
  it('counts those who answered, whoever said that they were done', () => {
    const { retrospective } = madeUpSource();
    const review = { ...retrospective!.review!, participation: { joined: 14, finished: 0 } };
    const source = madeUpSource({}, { retrospective: { ...retrospective!, review } });
    expect(said(source, 'retrospective')).toMatch(/물음마다 \d+(~\d+)?명이 이름 없이 답했습니다/);
    expect(said(source, 'retrospective')).not.toMatch(/ 0~?\d*명이/);
  });
});

describe('the map', () => {
  it('says that the truth lies between two figures only where all have answered', () => {
    const { relations } = madeUpSource();
    const silent = { ...relations!, claims: new Map([...relations!.claims].slice(1)) };
    const whole = madeUpSource({}, { relations: withAnswersOfAll(relations!) });
    expect(said(whole, 'relations')).toContain('실제는 그 사이 어디쯤입니다');
    expect(said(madeUpSource({}, { relations: silent }), 'relations')).not.toContain(
      '그 사이 어디쯤',
    );
  });

  /** Who has said nothing says of the first that they do not know them. */
  function withAnswersOfAll(map: NonNullable<ResultSource['relations']>): typeof map {
    const [first, second] = map.organisations;
    const claims = map.organisations.map(({ id }) => {
      const about = id === first!.id ? second!.id : first!.id;
      const row = map.claims.get(id);
      return [id, row && row.size > 0 ? row : new Map([[about, 1 as const]])] as const;
    });
    return { ...map, claims: new Map(claims) };
  }
});
