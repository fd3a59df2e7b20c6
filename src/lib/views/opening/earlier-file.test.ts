import { describe, expect, test } from 'vitest';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { writeBundle } from '#lib/report/result-file.ts';
import { readEarlierFile } from './earlier-file.ts';

const { version } = instrumentOf('founding');
const item = {
  n: 6,
  unknown: 0,
  na: 1,
  counts: [0, 1, 0, 3, 2] as [number, number, number, number, number],
};
const task = {
  what: '공동 판매장 열기',
  firstStep: null,
  owners: ['두레빵집'],
  due: '2026-05-31',
  from: { kind: 'want' as const, id: 'practical-help', name: '장터' },
};
const participation = { joined: 7, finished: 7, eligible: null };
const parts: ResultParts = {
  workshop: {
    title: '2025년 진단',
    network: '가람 사회적경제협의회',
    region: 'KR-44',
    level: 'basic',
    stage: 'founding',
    day: '2025-11-20',
    closed: true,
    rehearsal: false,
    smallestGroup: 5,
    joined: 7,
    organisations: 4,
  },
  participation,
  tally: { instrument: { stage: 'founding', version }, items: { 'founding-01': item } },
  talk: { notes: [{ item: 'founding-01', text: '회의록이 늦게 와요' }] },
  wants: {
    part: 'counted',
    budget: 3,
    voters: 6,
    groups: [{ name: '장터', area: null, cardCount: 4, cards: ['판로'], dots: 7, voters: 5 }],
    looseCount: 0,
    loose: [],
  },
  plan: { tasks: [task], signedOff: ['두레빵집'], reviews: [] },
  rounds: [],
  relations: null,
  profile: null,
  retrospective: null,
};
const roundOf = ({ tally, participation }: ResultParts) => ({
  title: '2024년 진단',
  day: '2024-11-20',
  participation: participation!,
  tally: tally!,
});
const withItem = (one: NonNullable<ResultParts['tally']>['items'][string]): ResultParts => ({
  ...parts,
  tally: { ...parts.tally!, items: { 'founding-01': one } },
});
const fileOf = (text: string) => new Blob([text]);
const { name: _, ...from } = task.from;

describe('a result file of the workshop before', () => {
  test('hands the map of relations on, without its ids and former names', async () => {
    const organisation = { type: null, formerly: ['두레'], at: { x: 10, y: 20 } };
    const relations = {
      organisations: [
        { ...organisation, id: '00000a', name: '두레생협' },
        { ...organisation, id: '00000b', name: '여우비', at: null },
      ],
      claims: ['-4', '2-'],
    };
    const read = await readEarlierFile(fileOf(writeBundle({ ...parts, relations })));
    expect(typeof read === 'object' && read.result.relations).toEqual({
      organisations: [
        { name: '두레생협', type: null, at: { x: 10, y: 20 } },
        { name: '여우비', type: null, at: null },
      ],
      claims: ['-4', '2-'],
    });
  });

  test('gives its plan and its aggregate, and neither notes nor cards', async () => {
    const read = await readEarlierFile(fileOf(writeBundle(parts)));
    expect(read).toEqual({
      title: '2025년 진단',
      day: '2025-11-20',
      network: {
        name: '가람 사회적경제협의회',
        directoryId: null,
        region: 'KR-44',
        level: 'basic',
      },
      stage: 'founding',
      result: {
        title: '2025년 진단',
        closedAt: '2025-11-20',
        tally: { ...parts.tally, participation },
        relations: null,
        rounds: [],
        wants: [{ name: '장터', area: null, cards: 4, dots: 7, voters: 5 }],
        tasks: [{ ...task, from }],
      },
    });
    expect(JSON.stringify(read)).not.toMatch(/회의록|판로/);
  });

  test.each([
    ['what is no JSON', '결과', 'file-not-json'],
    ['another JSON', '{"a":1}', 'file-not-a-result'],
    [
      'a newer form',
      writeBundle(parts).replace('"version": 1', '"version": 2'),
      'file-other-version',
    ],
    [
      'another checklist',
      writeBundle(parts).replaceAll(`"version": "${version}"`, '"version": "0.1.0"'),
      'file-other-version',
    ],
    [
      'a day that is none',
      writeBundle(parts).replace('2025-11-20', '2025-13-45'),
      'file-not-a-result',
    ],
    [
      'one with a round on no day',
      writeBundle({ ...parts, rounds: [{ ...roundOf(parts), day: '<script>' }] }),
      'file-not-a-result',
    ],
    ['what does not add up', writeBundle(parts).replace('"n": 6', '"n": 7'), 'file-not-a-result'],
    [
      'a hidden item that tells who did not know',
      writeBundle(withItem({ n: 2, unknown: 1, na: 0, counts: null })),
      'file-not-a-result',
    ],
    ['a broken figure', writeBundle(parts).replace('"n": 6', '"n": -6'), 'file-not-a-result'],
    [
      'a rehearsal',
      writeBundle({ ...parts, workshop: { ...parts.workshop, rehearsal: true } }),
      'file-rehearsal',
    ],
    ['what is far too long', ' '.repeat(1024 * 1024 + 1), 'file-too-large'],
  ])('is not %s', async (_name, text, fault) => {
    expect(await readEarlierFile(fileOf(text))).toBe(fault);
  });
});
