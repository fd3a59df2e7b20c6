import { describe, expect, test } from 'vitest';
import { checkOpening, fieldOfProblem, readEligible } from './opening-check.ts';
import { emptyDraft, readDraft, templateOf, type OpeningDraft } from './opening-draft.ts';

const draft: OpeningDraft = {
  ...emptyDraft,
  network: { name: '천안사회적경제연대', directoryId: null, region: 'KR-44', level: 'basic' },
  stage: 'operating',
  members: '두레생협\n한살림',
  eligible: '30명',
};
const title = '천안사회적경제연대 자가진단';

describe('a workshop about to be opened', () => {
  test('is sent as the contract has it', () => {
    expect(checkOpening(draft, ` ${title} `)).toEqual({
      kind: 'ready',
      workshop: {
        title,
        network: {
          name: '천안사회적경제연대',
          directoryId: null,
          region: 'KR-44',
          level: 'basic',
          eligible: 30,
          members: [{ name: '두레생협' }, { name: '한살림' }],
        },
        stage: 'operating',
        template: 'operating-120',
        minGroup: 3,
      },
    });
  });

  test('goes over days until the usual deadline, or until the one that was chosen', () => {
    const now = Date.parse('2026-11-23T09:00:00+09:00');
    const overDays = { ...draft, pace: 'days' } as const;
    expect(checkOpening(overDays, title, now)).toMatchObject({
      workshop: { template: 'over-days', mode: 'days', deadline: '2026-11-30T12:00:00.000Z' },
    });
    const chosen = { ...overDays, deadline: { date: '2026-11-25', time: '18:30' } };
    expect(checkOpening(chosen, title, now)).toMatchObject({
      workshop: { deadline: '2026-11-25T09:30:00.000Z' },
    });
  });

  test.each([
    [{ date: '2026-11-22', time: '21:00' }, 'deadline-past'],
    [{ date: '2027-11-22', time: '21:00' }, 'deadline-far'],
    [{ date: '', time: '21:00' }, 'deadline-missing'],
  ])('does not open with the deadline %o', (deadline, fault) => {
    const now = Date.parse('2026-11-23T09:00:00+09:00');
    const wrong = { ...draft, pace: 'days', deadline } as const;
    expect(checkOpening(wrong, title, now)).toEqual({
      kind: 'faulty',
      faults: { deadline: fault },
    });
    expect(checkOpening({ ...wrong, pace: 'full' }, title, now)).toMatchObject({ kind: 'ready' });
  });

  test('begins with the plan of the workshop before, by its console link', () => {
    const [workshopId, key] = ['0123456789abcdef', 'k'.repeat(43)];
    const earlier = `https://ieum.example/console/${workshopId}#${key}`;
    expect(checkOpening({ ...draft, earlier }, title)).toMatchObject({
      workshop: { earlier: { workshopId, key } },
    });
    expect(checkOpening({ ...draft, earlier: earlier.slice(0, -1) }, title)).toEqual({
      kind: 'faulty',
      faults: { earlier: 'earlier-cut-link' },
    });
  });

  test('needs a network and a stage, and nothing else', () => {
    expect(checkOpening(emptyDraft, '')).toEqual({
      kind: 'faulty',
      faults: { network: 'network-missing', stage: 'stage-missing' },
    });
    const bare = { ...draft, members: '', eligible: '' };
    expect(checkOpening(bare, title)).toMatchObject({ kind: 'ready' });
  });

  test.each<[string, Partial<OpeningDraft>, string, object]>([
    [
      'a search without a choice',
      { network: null, search: '천안' },
      title,
      { network: 'network-not-chosen' },
    ],
    [
      'a network’s name that is too long',
      { network: { ...draft.network!, name: '가'.repeat(41) } },
      title,
      { network: 'network-too-long' },
    ],
    [
      'an organisation that is too long',
      { members: '가'.repeat(41) },
      title,
      { members: 'members-too-long' },
    ],
    [
      'too many organisations',
      { members: Array.from({ length: 301 }, (_, i) => `조직${i}호`).join('\n') },
      title,
      { members: 'members-too-many' },
    ],
    ['people in words', { eligible: '서른' }, title, { eligible: 'eligible-not-a-number' }],
    ['no title', { title: ' ' }, ' ', { title: 'title-empty' }],
    ['a long title', {}, '가'.repeat(81), { title: 'title-too-long' }],
  ])('says what is wrong with %s', (_what, change, shownTitle, faults) => {
    expect(checkOpening({ ...draft, ...change }, shownTitle)).toEqual({ kind: 'faulty', faults });
  });

  test.each([
    ['', null],
    ['120', 120],
    ['１２０', 120],
    ['1,200 명', 1200],
    ['0', undefined],
    ['-3', undefined],
    ['12.5', undefined],
    ['1000000', undefined],
  ])('reads “%s” people as %s', (text, people) => {
    expect(readEligible(text)).toBe(people);
  });

  test('follows the stage with its template unless a check-up is wished', () => {
    expect(templateOf('founding', 'full')).toBe('founding-60');
    expect(templateOf('operating', 'full')).toBe('operating-120');
    expect(templateOf('founding', 'checkup')).toBe('checkup-20');
  });

  test.each([
    ['network', 'network'],
    ['network.name', 'network'],
    ['network.members.3.name', 'members'],
    ['network.members', 'members'],
    ['organisation', 'members'],
    ['network.eligible', 'eligible'],
    ['title', 'title'],
    ['body', null],
  ])('finds the field of the server’s “%s”', (path, field) => {
    expect(fieldOfProblem(path)).toBe(field);
  });
});

describe('a draft that a tab kept', () => {
  test('comes back as it was', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  test.each([
    null,
    '',
    '{',
    '3',
    '[]',
    '{"network":{"name":7},"minGroup":4,"pace":"slow","stage":"old"}',
  ])('is empty where it does not fit: %s', (text) => {
    expect(readDraft(text)).toEqual(emptyDraft);
  });
});
