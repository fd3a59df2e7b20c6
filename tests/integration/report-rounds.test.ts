import { describe, expect, it } from 'vitest';
import { readOlderRounds } from '#lib/documents/agenda-rounds.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { readEarlierFile } from '#lib/views/opening/earlier-file.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const { version } = instrumentOf('founding');

/** Rounds of another installation, as a result file tells of them: `count` before the last one. */
function toldRounds(count: number) {
  const tally = (n: number) => ({
    instrument: { stage: 'founding', version },
    participation: { joined: n, finished: n, eligible: null },
    items: {
      'founding-01': { n, unknown: 0, na: 1, counts: [0, n, 0, 0, 0] },
      'founding-02': { n: 4, unknown: null, na: null, counts: null },
    },
  });
  return {
    title: '마지막 모임',
    closedAt: '2025-11-20',
    tally: tally(20),
    rounds: Array.from({ length: count }, (_, i) => {
      return { title: `${i + 1}번째 모임`, day: `20${10 + i}-11-20`, tally: tally(6 + i) };
    }),
    wants: [],
    tasks: [],
  };
}

const open = async (world: World, earlier: object) => {
  const browser = world.browser();
  const { status, body } = await browser.send<OpenedWorkshop>('POST', '/api/workshops', {
    title: '다음 모임',
    network: { name: '가람 사회적경제협의회' },
    stage: 'founding',
    earlier,
  });
  expect(status).toBe(201);
  const close = () => browser.send('POST', `/api/workshops/${body.id}/close`);
  return { browser, ...body, close };
};

const resultOf = async (browser: BrowserLike, id: string) =>
  (await browser.send<{ result: ResultParts }>('GET', `/api/workshops/${id}/report.json`)).body;

describe('a network’s rounds', () => {
  it('are handed on from workshop to workshop, oldest first, as they left their rooms', async () => {
    const world = await startWorld();
    const first = await open(world, { result: toldRounds(2) });
    await first.close();
    const key = { workshopId: first.id, key: first.facilitatorKey };
    const next = await open(world, key);
    await next.close();
    const { result } = await resultOf(next.browser, next.id);
    expect(result.rounds.map(({ title, day }) => [title, day])).toEqual([
      ['1번째 모임', '2010-11-20'],
      ['2번째 모임', '2011-11-20'],
      ['마지막 모임', '2025-11-20'],
    ]);
    expect(result.rounds[0]!.tally.items).toEqual({
      'founding-01': { n: 6, unknown: 0, na: 1, counts: [0, 6, 0, 0, 0] },
      'founding-02': { n: 4, unknown: null, na: null, counts: null },
    });
    await world.restart();
    expect((await resultOf(next.browser, next.id)).result.rounds).toEqual(result.rounds);
  });

  it('are ten at most: those longest ago stay behind', async () => {
    const world = await startWorld();
    const opened = await open(world, { result: toldRounds(9) });
    const agenda = await opened.browser.connect(`${opened.id}/agenda`).synced();
    expect(readOlderRounds(agenda.doc)).toHaveLength(8);
    await opened.close();
    const { result } = await resultOf(opened.browser, opened.id);
    expect(result.rounds.map(({ title }) => title)).toEqual([
      ...Array.from({ length: 8 }, (_, i) => `${i + 2}번째 모임`),
      '마지막 모임',
    ]);
  });

  it('come back from a result file that someone kept', async () => {
    const world = await startWorld();
    const opened = await open(world, { result: toldRounds(3) });
    await opened.close();
    const file = await resultOf(opened.browser, opened.id);
    const read = await readEarlierFile(new Blob([JSON.stringify(file)]));
    if (typeof read === 'string') throw new Error(read);
    const again = await open(world, { result: read.result });
    await again.close();
    expect((await resultOf(again.browser, again.id)).result.rounds).toEqual(file.result.rounds);
  });
});
