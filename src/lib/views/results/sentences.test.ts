import { describe, expect, test } from 'vitest';
import type { NamedScore, Standing } from './figures.ts';
import { sentences } from './sentences.ts';

const { ko, en } = sentences;
/** Without what only keeps words on one line. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ');

const score = (name: string, value: string): NamedScore => ({ name, score: value });
const standing = (given: Partial<Standing>): Standing => {
  return { strength: [], discuss: [], concern: [], unscored: 0, ...given };
};
const trust = score('소통과 신뢰', '4.2');
const goal = score('공동의 목표', '3.4');
const ties = score('넓어지는 관계', '2.9');
const roles = score('역할과 전문성', '2.6');

describe('who took part', () => {
  test.each([
    [{ eligible: null, joined: 0, finished: 0 }, '아직 들어온 사람이 없어요.'],
    [{ eligible: null, joined: 3, finished: 0 }, '들어온 3명 가운데 아직 마친 사람이 없어요.'],
    [{ eligible: null, joined: 14, finished: 12 }, '들어온 14명 가운데 12명이 마쳤어요.'],
    [{ eligible: null, joined: 12, finished: 12 }, '들어온 12명이 모두 마쳤어요.'],
    [
      { eligible: 20, joined: 14, finished: 12 },
      '답할 수 있는 20명 가운데 14명이 들어와 12명이 마쳤어요.',
    ],
    [
      { eligible: 20, joined: 14, finished: 14 },
      '답할 수 있는 20명 가운데 14명이 들어와 모두 마쳤어요.',
    ],
    [
      { eligible: 20, joined: 3, finished: 0 },
      '답할 수 있는 20명 가운데 3명이 들어와 아직 마친 사람이 없어요.',
    ],
  ])('%j', (turnout, text) => expect(ko.turnout(turnout)).toBe(text));

  test.each([
    [{ eligible: null, joined: 0, finished: 0 }, 'Nobody has joined yet.'],
    [{ eligible: null, joined: 1, finished: 1 }, 'The one person who joined has finished.'],
    [{ eligible: null, joined: 14, finished: 12 }, 'Of the 14 people who joined, 12 finished.'],
    [
      { eligible: 20, joined: 14, finished: 12 },
      'Of the 20 people who could answer, 14 joined and 12 finished.',
    ],
  ])('%j in English', (turnout, text) => expect(en.turnout(turnout)).toBe(text));

  test('how many rated an item differs from item to item', () => {
    expect(ko.spread({ least: 2, most: 12 })).toBe('문항마다 2~12명이 1~5점으로 답했어요.');
    expect(ko.spread({ least: 12, most: 12 })).toBe('문항마다 12명이 1~5점으로 답했어요.');
    expect(ko.spread({ least: 0, most: 0 })).toBe('1~5점으로 답한 사람이 아직 없어요.');
    expect(en.spread({ least: 2, most: 12 })).toBe(
      '2 to 12 people rated each item from 1\u00A0to\u00A05.',
    );
  });
});

describe('where the factors stand', () => {
  test.each([
    [
      standing({ strength: [trust], discuss: [goal], concern: [roles, ties] }),
      '소통과 신뢰(4.2)가 힘이 되고, 역할과 전문성(2.6)과 넓어지는 관계(2.9)를 먼저 살펴야 해요. 나머지 1개는 이야기해 볼 것이에요.',
    ],
    [
      standing({ strength: [trust], concern: [roles] }),
      '소통과 신뢰(4.2)가 힘이 되고, 역할과 전문성(2.6)을 먼저 살펴야 해요.',
    ],
    [
      standing({ strength: [trust], discuss: [goal, goal] }),
      '소통과 신뢰(4.2)가 힘이 되고, 나머지 2개는 이야기해 볼 것이에요.',
    ],
    [
      standing({ discuss: [goal], concern: [ties] }),
      '넓어지는 관계(2.9)를 먼저 살펴야 하고, 나머지 1개는 이야기해 볼 것이에요.',
    ],
    [
      standing({ discuss: [goal, score('역할', '3.1')] }),
      '성공요인 2개가 모두 이야기해 볼 것이에요(3.1~3.4).',
    ],
    [standing({ concern: [ties, ties] }), '성공요인 2개를 모두 먼저 살펴야 해요(2.9).'],
    [standing({ strength: [trust, trust] }), '성공요인 2개가 모두 힘이 되고 있어요(4.2).'],
    [
      standing({ concern: [ties], unscored: 4 }),
      '점수가 나온 성공요인은 하나예요: 넓어지는 관계(2.9), 먼저 살필 것. 4개는 보여 드릴 답이 모자라 점수를 내지 않았어요.',
    ],
    [standing({ unscored: 5 }), '성공요인의 점수를 낼 만큼 답이 모이지 않았어요.'],
  ])('%#', (all, text) => expect(plain(ko.standing(all))).toBe(text));

  test.each([
    [
      standing({
        strength: [score('Trust', '4.2')],
        discuss: [goal],
        concern: [score('Roles', '2.6')],
      }),
      '“Trust” (4.2) is a strength; “Roles” (2.6) needs attention first; the other one is worth talking about.',
    ],
    [
      standing({ discuss: [goal, score('Roles', '3.1')] }),
      'All 2 success factors are worth talking about (3.1 to 3.4).',
    ],
    [
      standing({ concern: [score('Roles', '2.6')], unscored: 4 }),
      'One success factor could be scored: “Roles” (2.6), look here first. 4 could not be scored yet: there are too few answers to show.',
    ],
  ])('%# in English', (all, text) => expect(plain(en.standing(all))).toBe(text));

  test('a particle stays on the line of the word that it belongs to', () => {
    expect(ko.standing(standing({ discuss: [goal], concern: [ties] }))).toContain('(2.9)\u2060를');
  });
});

describe('what divides the room', () => {
  const first = {
    text: '누가 어떤 일을 맡는지 헷갈릴 때가 많다.',
    answers: '12명 가운데 5명은 5점, 4명은 1점',
  };
  const serious = { text: '모임에 늘 나오는 조직만 나온다.', answers: '평균 4.2점' };

  test.each([
    [
      { known: 'yes', split: 3, serious: 2, first },
      '의견이 갈린 문항이 3개예요. 가장 크게 갈린 것은 “누가 어떤 일을 맡는지 헷갈릴 때가 많다”로, 12명 가운데 5명은 5점, 4명은 1점을 줬어요.',
    ],
    [
      { known: 'yes', split: 1, serious: 0, first },
      '의견이 갈린 문항은 “누가 어떤 일을 맡는지 헷갈릴 때가 많다”로, 12명 가운데 5명은 5점, 4명은 1점을 줬어요.',
    ],
    [
      { known: 'yes', split: 0, serious: 4, first: serious },
      '뚜렷하게 갈린 문항은 없어요. 가장 어렵다고 본 것은 “모임에 늘 나오는 조직만 나온다”로, 평균 4.2점이에요.',
    ],
    [
      { known: 'yes', split: 0, serious: 0, first: null },
      '뚜렷하게 갈린 문항은 없어요. 어렵다고 본 문항도 없어요.',
    ],
    [
      { known: 'early', split: 0, serious: 0, first: null },
      '답한 사람이 적어 의견이 갈렸는지는 아직 알 수 없어요. 어렵다고 본 문항은 없어요.',
    ],
    [
      { known: 'nothing', split: 0, serious: 0, first: null },
      '아직 보여 드릴 수 있는 답이 없어요.',
    ],
  ] as const)('%#', (division, text) => expect(plain(ko.division(division))).toBe(text));

  test('in English', () => {
    const item = {
      text: 'It is often confusing who does what.',
      answers: 'Of 12 people, 5 gave a 5',
    };
    expect(en.division({ known: 'yes', split: 3, serious: 0, first: item })).toBe(
      'We are divided on 3 items, most of all on “It is often confusing who does what”: of 12 people, 5 gave a 5.',
    );
    expect(en.division({ known: 'early', split: 0, serious: 0, first: null })).toBe(
      'Too few people have answered to tell whether we are divided. No item stands out as serious.',
    );
  });

  test('the larger side is named first', () => {
    const sides = {
      n: 12,
      high: { count: 4, from: 4, to: 5 },
      low: { count: 7, from: 1, to: 1 },
    } as const;
    expect(ko.divided(sides)).toBe('12명 가운데 7명은 1점, 4명은 4~5점');
    expect(plain(en.divided(sides))).toBe('Of 12 people, 7 gave a 1 and 4 gave 4 or 5');
  });
});

describe('which tasks come first', () => {
  test.each([
    [
      { network: '작은 성공', future: '신뢰 강화', isTentative: false },
      '과제로는 “작은 성공”과 “신뢰 강화”를 먼저 권해요.',
    ],
    [
      { network: null, future: '교육과 지원', isTentative: false },
      '과제로는 “교육과 지원”을 먼저 권해요.',
    ],
    [
      { network: null, future: '교육과 지원', isTentative: true },
      '과제로는 “교육과 지원”이 먼저 떠올라요.',
    ],
    [
      { network: null, future: null, isTentative: true },
      '지금 답으로는 먼저 하라고 권할 과제가 없어요.',
    ],
  ])('%j', (tasks, text) => expect(plain(ko.firstTasks(tasks))).toBe(text));
});

describe('how far the results can be relied on', () => {
  test.each([
    [{ kind: 'few', n: 3 }, '아직 3명의 답이라 첫\u00A0짐작이에요.'],
    [
      { kind: 'part', n: 6, of: 20, isEligible: true },
      '답할 수 있는 20명 가운데 6명의 답이라 첫\u00A0짐작이에요.',
    ],
    [
      { kind: 'part', n: 6, of: 14, isEligible: false },
      '들어온 14명 가운데 6명의 답이라 첫\u00A0짐작이에요.',
    ],
  ] as const)('%j', (about, text) => expect(ko.caution(about)).toBe(text));

  test('in English', () => {
    expect(en.caution({ kind: 'part', n: 6, of: 20, isEligible: true })).toBe(
      'Only 6 of the 20 people who could answer did, so take this as a first hint.',
    );
    expect(en.caution({ kind: 'few', n: 1 })).toContain('Only 1 person has answered');
  });
});

describe('an item', () => {
  test('tells the share of 4 and 5 with its interval', () => {
    const high = { n: 8, hits: 6, interval: { low: 0.4093, high: 0.9285 } };
    expect(plain(ko.high(high))).toBe(
      '4~5점은 8명 가운데 6명(75%)이에요. 8명의 답이라, 모두에게 물으면 41~93% 사이일 수 있어요.',
    );
    expect(en.high(high)).toBe(
      '6 of 8 gave a 4 or 5 (75%). With 8 answers, asking everyone might give anything between 41% and 93%.',
    );
  });

  test('has no interval where everyone who could answer did', () => {
    const high = { n: 8, hits: 6, interval: null };
    expect(plain(ko.high(high))).toBe(
      '4~5점은 8명 가운데 6명(75%)이에요. 답할 수 있는 사람이 모두 답한 값이에요.',
    );
  });

  test('says where difference may be chance and where it is too early to say', () => {
    expect(ko.agreement('mixed')).toBe('우연이라고 볼 수 있는 차이예요');
    expect(ko.agreement('early')).toBe('답이 적어 갈렸는지는 몰라요');
  });

  test('[PRIV3] says why it is not shown, and its n', () => {
    expect(ko.suppressed({ n: 2, minGroup: 3 })).toBe('3명이 되지 않아 보여 드리지 않아요 (n=2)');
    expect(ko.suppressed({ n: 0, minGroup: 3 })).toBe('1~5점으로 답한 사람이 없어요 (n=0)');
    expect(ko.suppressed({ n: 6, minGroup: 5 })).toContain('거꾸로');
  });

  test('says that many do not know', () => {
    expect(plain(ko.unsure({ unknown: 5, answered: 12 }))).toBe(
      '답한 12명 가운데 5명이 ‘잘 모르겠다’고 했어요. 모른다는 것도 이야기할 거리예요.',
    );
  });

  test('tells a tie by its rank', () => {
    expect(ko.rank({ rank: 2, isTied: true })).toBe('공동 2위');
    expect(ko.rank({ rank: 3, isTied: false })).toBe('3위');
    expect(en.rank({ rank: 2, isTied: true })).toBe('joint no. 2');
  });
});

describe('a factor', () => {
  test('may as well lie in another band', () => {
    expect(plain(ko.otherBands(['strength']))).toBe(
      '답이 적거나 흩어져 있어 ‘힘이 됩니다’일 수도 있어요.',
    );
    // ‘것’ never begins a line.
    expect(ko.otherBands(['discuss', 'concern']).replaceAll('\u2060', '')).toContain(
      '‘이야기해 볼\u00a0것’이나 ‘먼저 살필\u00a0것’일',
    );
  });

  test('without a score says how much of it is shown', () => {
    expect(ko.noScore({ coverage: 0.4 })).toContain('40%만');
    expect(ko.noScore({ coverage: 0 })).toContain('보여 드릴 수 있는 답이 없어');
  });

  test('is never said in the grade words of another index', () => {
    const bands = (['strength', 'discuss', 'concern'] as const).map(ko.band).join();
    expect(bands).not.toMatch(/탁월|우수|양호|미흡|취약/);
  });
});

describe('a task', () => {
  test('tells how much the picks speak to together', () => {
    expect(ko.spokenTo({ tasks: 3, share: 0.624 })).toBe(
      '이 과제 3개로 드러난 어려움의 62%를 다룰 수 있어요. 한 어려움에 여러 과제가 걸려 있어, 과제마다 적힌 몫을 더한 것과는 달라요.',
    );
    expect(ko.spokenTo({ tasks: 1, share: 0.3 })).toBe(
      '이 과제로 드러난 어려움의 30%를 다룰 수 있어요.',
    );
  });

  test('gives mean and answers of a reason, and how it bears on the task, without a weight', () => {
    const high = { n: 12, hits: 8, interval: null };
    expect(ko.reason({ mean: '3.7', weight: 0.5, high })).toBe(
      '평균 3.7점 · 4~5점 8/12명 · 조금 이어져요',
    );
    expect(en.reason({ mean: '3.7', weight: 1, high: null })).toBe('Mean 3.7 · a direct cause');
  });
});
