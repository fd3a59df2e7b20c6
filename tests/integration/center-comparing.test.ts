import * as z from 'zod/mini';
import { describe, expect, it, vi } from 'vitest';
import { noFigures } from '#lib/domain/centers/compared-round.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { centerCalls, type CenterCall } from '#lib/protocol/center-calls.ts';
import {
  comparedFigures,
  comparison,
  followUp,
  namedNetworks,
  regionalResult,
} from '#lib/protocol/comparing-contract.ts';
import { nationalSurvey } from '#lib/protocol/nation-contract.ts';
import { centerRoundOf } from '#lib/report/centers/center-round-of.ts';
import { demoSendings } from '../../server/demo/center-rounds.ts';
import { sendDemo } from '../../server/demo/center-town.ts';
import { buildTown, closedWorkshop } from '../support/center-town.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const now = Date.now();
const sendings = demoSendings({ networks: 40, years: 2, now, draw: createRandom(3) });

/** A file, as a link of the page fetches it. */
const taken = (world: World, { cookie }: BrowserLike, path: string): Promise<Response> =>
  fetch(world.product.url + path, { headers: { cookie } });

describe('a center’s comparison over HTTP', () => {
  it('gives colleagues what the contract says, and others nothing', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const other = await buildTown(world, '다른센터');
    const { store } = world.product.centers;
    const at = `/api/centers/${town.center.id}`;
    expect((await town.analyst.send('GET', `${at}/comparison`)).status).toBe(409);

    sendDemo(store, town.center, sendings);
    const asked = await town.analyst.send('GET', `${at}/comparison?stage=operating&sort=region`);
    expect(asked.status).toBe(200);
    expect(comparison.parse(asked.body).networks).toBeGreaterThan(10);
    const lists = await town.owner.send('GET', `${at}/follow-up`);
    expect(followUp.parse(lists.body).plansPast.length).toBeGreaterThan(0);

    expect((await town.facilitator.send('GET', `${at}/comparison`)).status).toBe(403);
    expect((await other.owner.send('GET', `${at}/comparison`)).status).toBe(404);
    expect((await world.browser().send('GET', `${at}/comparison`)).status).toBe(401);
    expect((await town.analyst.send('GET', `${at}/comparison?region=KR-99`)).status).toBe(400);
  });

  it('says what each figure is called, so that a program can name all that it reads', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    sendDemo(world.product.centers.store, town.center, sendings);
    const at = `/api/centers/${town.center.id}`;
    const listed = comparedFigures.parse((await town.analyst.send('GET', `${at}/figures`)).body);
    const known = new Set(listed.map(({ kind, id }) => `${kind}:${id}`));
    const { means } = comparison.parse((await town.analyst.send('GET', `${at}/comparison`)).body);
    for (const [kind, all] of Object.entries(means))
      for (const { id } of all) expect([id, known.has(`${kind}:${id}`)]).toEqual([id, true]);
    for (const { id, name } of listed) {
      expect(name.ko).toMatch(/[가-힣]/);
      expect([id, name.en]).not.toEqual([id, id]);
    }
  });

  it('gives programs the national survey that stands beside it, as printed, with its passport', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const read = await town.analyst.send('GET', `/api/centers/${town.center.id}/nation`);
    const { survey, figures } = nationalSurvey.parse(read.body);
    expect(survey.year).toBe(2023);
    expect(figures.map(({ view }) => view)).toEqual(['factors', 'obstacles', 'tasks']);
    const [roles, hard, directions] = figures;
    expect(roles).toMatchObject({ n: { basic: 41 }, mean: { metropolitan: 3.22, basic: 3.09 } });
    expect(roles!.slips.map(({ id }) => id)).toContain('survey-truncated-scores');
    const countOf = (id: string) => directions!.answers!.find((one) => one.id === id)?.counts;
    expect(countOf('organisation')).toEqual({ metropolitan: 8, basic: 16 });
    expect(countOf('resources')).toEqual({ metropolitan: 3, basic: null });
    const answers = new Set(hard!.answers!.map(({ id }) => id));
    const ours = Object.entries(hard!.obstacles!);
    expect(ours.length).toBeGreaterThan(20);
    for (const [obstacle, answer] of ours)
      expect([obstacle, answers.has(answer)]).toEqual([obstacle, true]);
    for (const { source, reading } of figures) {
      expect(source.document.ko).toMatch(/[가-힣]/);
      expect(reading.ko).toMatch(/전국 조사|묻는 방식/);
    }
  });

  it('is answered in the shape of the contract, each reading call of a center', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    sendDemo(world.product.centers.store, town.center, sendings);
    const reading = (Object.entries(centerCalls) as [string, CenterCall][]).filter(
      ([, { method, path, response }]) =>
        method === 'GET' && response && path.startsWith('/api/centers/:center'),
    );
    expect(reading.length).toBeGreaterThan(8);
    for (const [name, { path, response }] of reading) {
      const { body } = await town.owner.send('GET', path.replace(':center', town.center.id));
      expect([name, z.safeParse(response!, body).error]).toEqual([name, undefined]);
    }
  });

  it('is made ready when a colleague who may read it comes, and for nobody else', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const made = vi.spyOn(world.product.centers.store, 'readSome');
    await town.facilitator.send('GET', '/api/account');
    expect(made).not.toHaveBeenCalled();
    await town.analyst.send('GET', '/api/account');
    expect(made).toHaveBeenCalledWith(town.center.id);
  });

  it('gives each network’s own scores with how sure they are, and the spread of one obstacle', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    sendDemo(world.product.centers.store, town.center, sendings);
    const read = async (query: string) => {
      const at = `/api/centers/${town.center.id}/comparison?stage=operating&${query}`;
      return comparison.parse((await town.analyst.send('GET', at)).body);
    };
    const { rows, spread, means } = await read('');
    const own = rows.items.find(({ factors }) => factors['shared-goal'] !== null)!;
    expect(own.uncertainty['shared-goal']).toBeGreaterThan(0);
    const spreadOf = (of: typeof spread) =>
      means.obstacle.map(({ id }) => id).filter((id) => id in of);
    const hardest = [...means.obstacle].sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0))[0]!;
    expect(spreadOf(spread)).toEqual([hardest.id]);
    const asked = await read('figure=obstacle:scheduling');
    expect(spreadOf(asked.spread)).toEqual(['scheduling']);
    expect(asked.spread.scheduling).toHaveLength(
      rows.items.filter(({ obstacles }) => obstacles.scheduling !== null).length,
    );
  });

  it('a round that is withdrawn drops out at once, and the store gives the same history anew', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { store } = world.product.centers;
    sendDemo(store, town.center, sendings);
    const before = store.sentRoundsOf(town.center.id);
    const named = before.findLast(({ round }) => round.name !== null)!;
    const read = async () => {
      const year = named.round.day.slice(0, 4);
      const at = `/api/centers/${town.center.id}/comparison?year=${year}&stage=${named.round.stage}`;
      return comparison.parse((await town.analyst.send('GET', at)).body).rows.total;
    };
    const total = await read();
    store.endSubmission(named.round.id, 'withdrawn', new Date().toISOString());
    expect(await read()).toBe(total - 1);
    expect(store.sentRoundsOf(town.center.id)).toHaveLength(before.length);
    const ended = store
      .sentRoundsOf(town.center.id)
      .find(({ round }) => round.id === named.round.id);
    expect(ended?.round.figures).toBe(noFigures);
    expect(ended?.withdrawnAt).not.toBeNull();
  });

  it('[PRIV3] three networks without names are in a figure when the month is over; one withdraws, and it is gone', async () => {
    let now = Date.parse('2026-10-20T03:00:00Z');
    const world = await startWorld({ clock: () => now });
    const town = await buildTown(world, '한밭센터');
    const sent = [];
    for (const name of ['가람협의회', '나래협의회', '다온협의회']) {
      const { facilitator, id } = await closedWorkshop(world, { name });
      const at = `/api/workshops/${id}/sendings`;
      const body = { code: town.center.code, named: false, plan: false };
      const { id: sending } = (await facilitator.send<{ id: string }>('POST', at, body)).body;
      sent.push({ facilitator, path: `${at}/${sending}` });
    }
    const read = async () => {
      const at = `/api/centers/${town.center.id}/comparison`;
      const { body } = await town.analyst.send('GET', at);
      const { networks, waiting, means, rows } = comparison.parse(body);
      const shown = means.obstacle.filter(({ mean }) => mean !== null).length;
      return { networks, waiting, shown, rows: rows.total };
    };
    expect(await read()).toEqual({ networks: 0, waiting: 3, shown: 0, rows: 0 });
    now += 15 * 24 * 60 * 60 * 1000;
    expect(await read()).toEqual({ networks: 3, waiting: 0, shown: 2, rows: 0 });
    await sent[0]!.facilitator.send('DELETE', sent[0]!.path);
    expect(await read()).toMatchObject({ networks: 0, shown: 0, rows: 0 });
  });

  it('[PRIV3] files leave without a network’s name, in every format, and only for colleagues', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    sendDemo(world.product.centers.store, town.center, sendings);
    const at = `/api/centers/${town.center.id}`;
    const csv = await taken(world, town.analyst, `${at}/comparison.csv?stage=operating`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const text = await csv.text();
    expect(text).toContain('공동의 목표');
    for (const { network } of sendings) expect(text).not.toContain(network.name);
    const starts = { 'comparison.png': '\u0089PNG', 'regional-report.docx': 'PK' };
    for (const [file, start] of Object.entries(starts)) {
      const answer = await taken(world, town.analyst, `${at}/${file}?stage=operating`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([file, String.fromCharCode(...bytes.slice(0, start.length))]).toEqual([file, start]);
    }
    expect((await taken(world, town.facilitator, `${at}/comparison.csv`)).status).toBe(403);
    const result = await town.analyst.send('GET', `${at}/regional-report?stage=operating`);
    expect(regionalResult.parse(result.body).here.networks).toBeGreaterThan(2);
  });

  it('[PRIV3] the file by network holds those that sent their names and no others, for colleagues', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    sendDemo(world.product.centers.store, town.center, sendings);
    const at = `/api/centers/${town.center.id}`;
    const asked = await town.analyst.send('GET', `${at}/networks?stage=operating`);
    const names = namedNetworks.parse(asked.body).map(({ name }) => name);
    const csv = await taken(world, town.analyst, `${at}/networks.csv?stage=operating`);
    const text = await csv.text();
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(text).toContain(name);
    const others = sendings.filter(({ network }) => !network.isNamed);
    for (const { network } of others) expect(text).not.toContain(network.name);
    expect(text).not.toContain('익명');
    expect((await taken(world, town.facilitator, `${at}/networks.csv`)).status).toBe(403);
    const workbook = await taken(world, town.analyst, `${at}/networks.xlsx?stage=operating`);
    expect(new TextDecoder().decode((await workbook.arrayBuffer()).slice(0, 2))).toBe('PK');
  });

  it('the demo’s rounds are what scoring makes of their results', () => {
    const [first] = sendings;
    const sending = {
      id: 'x',
      network: 'y',
      origin: 'here',
      withName: true,
      withPlan: true,
    } as const;
    expect(centerRoundOf(first!.parts, sending).name).toBe(first!.network.name);
  });
});
