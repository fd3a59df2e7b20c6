import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/protocol/contract.ts';
import type { AuditPage, SubmissionPage } from '#lib/protocol/center-contract.ts';
import type { SendingPreview, SendingView } from '#lib/protocol/sending-contract.ts';
import { openCenters } from '../../server/center/center-ports.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { buildTown, closedWorkshop, type Town } from '../support/center-town.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const listOf = async ({ center, analyst }: Town) =>
  (await analyst.send<SubmissionPage>('GET', `/api/centers/${center.id}/submissions`)).body.items;
/** Those that nobody has taken back. */
const roundsOf = (world: World, { center }: Town) =>
  world.product.centers.store
    .sentRoundsOf(center.id)
    .flatMap(({ round, withdrawnAt }) => (withdrawnAt === null ? [round] : []));
const sendingOf = (browser: BrowserLike, id: string) => ({
  preview: (consent: object) =>
    browser.send<SendingPreview & Problem>(
      'POST',
      `/api/workshops/${id}/sendings/preview`,
      consent,
    ),
  send: (body: object) =>
    browser.send<SendingView & Pick<Problem, 'code'>>(
      'POST',
      `/api/workshops/${id}/sendings`,
      body,
    ),
  list: () => browser.send<SendingView[]>('GET', `/api/workshops/${id}/sendings`),
  withdraw: (sending: string) => browser.send('DELETE', `/api/workshops/${id}/sendings/${sending}`),
});

describe('a network sends a result', () => {
  it('[PRIV3] after it has seen exactly what goes; nothing of fewer than five, and no person’s name', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const { preview, send } = sendingOf(facilitator, id);
    const seen = await preview({ named: true, plan: false });
    expect(seen.body.label).toMatchObject({
      name: '가람 사회적경제협의회',
      region: 'KR-44',
      level: 'basic',
      sizeClass: 'medium',
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/비밀|조직\d/);
    expect(roundsOf(world, town)).toEqual([]);
    const sent = await send({ code: town.center.code, named: true, plan: false });
    expect(sent.status).toBe(201);
    const [round] = roundsOf(world, town);
    expect(round).toMatchObject({ name: '가람 사회적경제협의회', origin: 'here' });
    expect(world.product.centers.store.planOf(round!.id)).toBeNull();
    expect(JSON.stringify(round)).not.toMatch(/비밀|조직\d/);
    expect(await listOf(town)).toMatchObject([{ name: '가람 사회적경제협의회', status: 'sent' }]);
  });

  it('and the center keeps what is worked out of it: no counts of answers, and nothing of the file', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'ieumpan-kept-'));
    const world = await startWorld({ centers: openCenters(directory) });
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world, { name: '가람협의회' });
    const { preview, send } = sendingOf(facilitator, id);
    const { body } = await preview({ named: true, plan: true });
    const words = ['"counts"', '"tally"', '가람협의회 첫 진단'];
    const goes = JSON.stringify(body);
    expect(words.filter((word) => goes.includes(word))).toEqual(words);
    await send({ code: town.center.code, named: true, plan: true });
    expect(roundsOf(world, town)).toMatchObject([{ name: '가람협의회' }]);
    const stored = readdirSync(directory).map((name) =>
      readFileSync(join(directory, name), 'utf8'),
    );
    expect(stored.some((text) => text.includes('가람협의회'))).toBe(true);
    expect(words.filter((word) => stored.some((text) => text.includes(word)))).toEqual([]);
    await world.product.centers.close();
    rmSync(directory, { recursive: true });
  });

  it('without its name: nothing in the center leads to it, and its rounds are one network', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    for (const name of ['가람 사회적경제협의회', '가람  사회적경제협의회 ', '나래협의회']) {
      const { facilitator, id } = await closedWorkshop(world, { name });
      const { send } = sendingOf(facilitator, id);
      await send({ code: town.center.code, named: false, plan: true });
    }
    const rounds = roundsOf(world, town);
    expect(new Set(rounds.map(({ network }) => network)).size).toBe(2);
    expect(rounds.map(({ name }) => name)).toEqual([null, null, null]);
    expect(rounds.every(({ day }) => day.endsWith('-01'))).toBe(true);
    const at = `/api/centers/${town.center.id}`;
    for (const path of ['submissions', 'audit', 'feed.json', 'feed.atom']) {
      const { body } = await town.owner.send('GET', `${at}/${path}`);
      expect(JSON.stringify(body)).not.toMatch(/가람|나래/);
    }
  });

  it('[PRIV3] with its name and without it, it is one network inside, and no reader can tell', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    for (const named of [true, false]) {
      const { facilitator, id } = await closedWorkshop(world, { people: named ? 6 : 7 });
      await sendingOf(facilitator, id).send({ code: town.center.code, named, plan: false });
    }
    const [named, anonymous] = roundsOf(world, town);
    expect(named!.network).toBe(anonymous!.network);
    const [open, hidden] = await listOf(town);
    expect([hidden!.network, open!.network]).toEqual([null, named!.network]);
    const at = `/api/centers/${town.center.id}`;
    const tellsAll = await Promise.all(
      ['submissions', 'comparison', 'follow-up', 'audit', 'feed.json', 'regional-report'].map(
        async (path) => JSON.stringify((await town.owner.send('GET', `${at}/${path}`)).body),
      ),
    );
    // Each time that the network's id is told it stands beside its name.
    const told = tellsAll.join('').split(`"${named!.network}"`);
    expect(told.length).toBeGreaterThan(2);
    for (const after of told.slice(1)) expect(after).toMatch(/^,"name":"가람/);
  });

  it('[PRIV3] without its name is told of by the month alone: in the list, the feed and the audit', async () => {
    let now = Date.parse('2026-11-22T01:23:45Z');
    const world = await startWorld({ clock: () => now });
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const { send, withdraw } = sendingOf(facilitator, id);
    const sent = await send({ code: town.center.code, named: false, plan: false });
    now += 3 * 24 * 60 * 60 * 1000;
    await withdraw(sent.body.id);
    const month = '2026-10-31T15:00:00.000Z';
    expect(await listOf(town)).toMatchObject([{ sentAt: month, endedAt: month, network: null }]);
    const at = `/api/centers/${town.center.id}`;
    const feed = await town.owner.send('GET', `${at}/feed.json`);
    expect(JSON.stringify(feed.body)).not.toMatch(/2026-11-2\d/);
    const audit = await town.owner.send<AuditPage>('GET', `${at}/audit`);
    const told = audit.body.items.map(({ at: when, who, about }) => [who.kind, when, about]);
    // Behind all that says its minute, though it came last.
    expect(told.slice(-2)).toEqual([
      ['network', month, ''],
      ['network', month, ''],
    ]);
  });

  it('only once it has ended, only what was revealed, and no rehearsal', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const body = { code: town.center.code, named: true, plan: false };
    const open = await closedWorkshop(world, { close: false });
    const early = sendingOf(open.facilitator, open.id);
    expect((await early.preview(body)).status).toBe(200);
    expect((await early.send(body)).body.code).toBe('not-closed');
    const empty = await world.open();
    const nothing = sendingOf(empty.facilitator, empty.id);
    expect((await nothing.preview(body)).body.code).toBe('not-revealed');
    await empty.facilitator.send('POST', `/api/workshops/${empty.id}/close`);
    expect((await nothing.send(body)).body.code).toBe('result-empty');
    expect(roundsOf(world, town)).toEqual([]);
  });

  it('to the center whose code it has; codes can’t be guessed', async () => {
    const world = await startWorld({ limits: { maxGuesses: 4 } });
    const { center } = await buildTown(world, '한밭센터');
    const find = (code: string) =>
      world.browser().send<{ name: string } & Problem>('POST', '/api/centers/find', { code });
    const typed = ` ${center.code.slice(0, 4).toUpperCase()}-${center.code.slice(4)} `;
    expect((await find(typed)).body.name).toBe('한밭센터');
    const guessed: number[] = [];
    for (let i = 0; i < 6; i++) guessed.push((await find(`aaaaaaa${i + 2}`)).status);
    expect(guessed).toEqual([404, 404, 404, 404, 429, 429]);
  });

  it('again, with another choice: the later one takes the place of the earlier', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const { send, list } = sendingOf(facilitator, id);
    await send({ code: town.center.code, named: false, plan: false });
    await send({ code: town.center.code, named: false, plan: true });
    await send({ code: town.center.code, named: true, plan: true });
    expect(roundsOf(world, town).map(({ name }) => name)).toEqual(['가람 사회적경제협의회']);
    expect((await list()).body.map(({ status }) => status)).toEqual([
      'sent',
      'replaced',
      'replaced',
    ]);
  });

  it('[PRIV3] without its name only once the result with it is withdrawn, so that no row ends as another begins', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const { send, withdraw } = sendingOf(facilitator, id);
    const named = await send({ code: town.center.code, named: true, plan: false });
    const again = () => send({ code: town.center.code, named: false, plan: false });
    expect((await again()).body.code).toBe('result-has-name');
    await withdraw(named.body.id);
    expect((await again()).status).toBe(201);
    expect((await listOf(town)).map(({ status, name }) => [status, name])).toEqual([
      ['withdrawn', '가람 사회적경제협의회'],
      ['sent', null],
    ]);
  });

  it('[PRIV3] with its name no more once its figures were in sums without it: the others would be left', async () => {
    let now = Date.parse('2026-11-22T03:00:00Z');
    const world = await startWorld({ clock: () => now });
    const town = await buildTown(world, '한밭센터');
    const other = await buildTown(world, '빛고을센터');
    const [kept, taken] = [
      await closedWorkshop(world, { name: '가람협의회' }),
      await closedWorkshop(world, { name: '나래협의회' }),
    ];
    const [first, second] = [kept, taken].map(({ facilitator, id }) => sendingOf(facilitator, id));
    const body = { code: town.center.code, named: false, plan: false };
    await first!.send(body);
    const early = await second!.send(body);
    await second!.withdraw(early.body.id);
    now += 10 * 24 * 60 * 60 * 1000;
    const named = { ...body, named: true };
    expect((await first!.send(named)).body.code).toBe('result-had-no-name');
    await first!.withdraw((await first!.list()).body[0]!.id);
    expect((await first!.send(named)).body.code).toBe('result-had-no-name');
    expect((await first!.send(body)).status).toBe(201);
    expect((await second!.send(named)).status).toBe(201);
    expect((await first!.send({ ...named, code: other.center.code })).status).toBe(201);
  });
});

describe('a network withdraws', () => {
  it('and the figures are gone from the center, which sees that they were withdrawn', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const { send, list, withdraw } = sendingOf(facilitator, id);
    const sent = await send({ code: town.center.code, named: true, plan: false });
    expect(roundsOf(world, town)).toHaveLength(1);
    expect((await withdraw(sent.body.id)).status).toBe(204);
    expect((await withdraw(sent.body.id)).status).toBe(204);
    expect(roundsOf(world, town)).toEqual([]);
    expect((await list()).body[0]).toMatchObject({ status: 'withdrawn' });
    expect((await listOf(town))[0]).toMatchObject({ status: 'withdrawn' });
    const audit = await town.owner.send<{ items: { action: string }[] }>(
      'GET',
      `/api/centers/${town.center.id}/audit?limit=2`,
    );
    expect(audit.body.items.map(({ action }) => action)).toEqual([
      'result-withdrawn',
      'result-sent',
    ]);
  });

  it('with the receipt alone, also when the workshop is deleted', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const sent = await sendingOf(facilitator, id).send({
      code: town.center.code,
      named: true,
      plan: false,
    });
    await facilitator.send('DELETE', `/api/workshops/${id}`);
    expect(roundsOf(world, town)).toHaveLength(1);
    const key = sent.body.receiptUrl.split('#')[1]!;
    const anyone = world.browser();
    const read = await anyone.send<SendingView>('POST', '/api/receipts/read', { key });
    expect(read.body).toMatchObject({ center: '한밭센터', status: 'sent' });
    const wrong = { key: `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}` };
    expect((await anyone.send('POST', '/api/receipts/withdraw', wrong)).status).toBe(404);
    expect((await anyone.send('POST', '/api/receipts/withdraw', { key })).status).toBe(204);
    expect(roundsOf(world, town)).toEqual([]);
  });

  it('[PRIV5] neither store leads into the other: centers know no workshop, only hashes', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id, facilitatorKey } = await closedWorkshop(world);
    await sendingOf(facilitator, id).send({ code: town.center.code, named: true, plan: false });
    const { store } = world.product.centers;
    const [kept] = store.submissions(town.center.id, { limit: 1 }).items;
    expect(JSON.stringify([kept, roundsOf(world, town)])).not.toContain(id);
    expect(JSON.stringify(kept)).not.toContain(facilitatorKey);
  });
});

describe('a result file of another installation', () => {
  async function fileOf(world: World, name?: string) {
    const { facilitator, id } = await closedWorkshop(world, name ? { name } : {});
    const { body } = await facilitator.send<object>('GET', `/api/workshops/${id}/report.json`);
    return { file: JSON.stringify(body), facilitator, id };
  }
  const importTo = ({ center, analyst }: Town, file: string, headers = {}) =>
    analyst.send<{ submission: { id: string; origin: string }; replaces: string | null } & Problem>(
      'POST',
      `/api/centers/${center.id}/imports`,
      { file, named: true, plan: false },
      headers,
    );

  it('is taken in once, marked as to where it is from, and can be taken out again', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { file } = await fileOf(await startWorld());
    const taken = await importTo(town, file);
    expect([taken.status, taken.body.submission.origin]).toEqual([201, 'elsewhere']);
    expect(roundsOf(world, town)).toMatchObject([{ origin: 'elsewhere' }]);
    expect((await importTo(town, file)).body.code).toBe('result-known');
    const path = `/api/centers/${town.center.id}/submissions/${taken.body.submission.id}`;
    expect((await town.facilitator.send('DELETE', path)).status).toBe(403);
    expect((await town.analyst.send('DELETE', path)).status).toBe(204);
    expect(roundsOf(world, town)).toEqual([]);
    expect((await importTo(town, file)).status).toBe(201);
  });

  it('of the same round takes the earlier file’s place; the earlier one can’t come back', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const elsewhere = await startWorld();
    const [old, newer] = [await fileOf(elsewhere), await closedWorkshop(elsewhere, { people: 7 })];
    const path = `/api/workshops/${newer.id}/report.json`;
    const corrected = JSON.stringify((await newer.facilitator.send<object>('GET', path)).body);
    const first = await importTo(town, old.file);
    const second = await importTo(town, corrected);
    expect(second.body.replaces).toBe(first.body.submission.id);
    expect(roundsOf(world, town)).toHaveLength(1);
    expect((await importTo(town, old.file)).body.code).toBe('result-older');
  });

  it('that its network has withdrawn stays out; the network’s own sending takes a file’s place', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { file, facilitator, id } = await fileOf(world);
    await importTo(town, file);
    const { send, withdraw } = sendingOf(facilitator, id);
    const sent = await send({ code: town.center.code, named: true, plan: false });
    expect(roundsOf(world, town)).toMatchObject([{ origin: 'here' }]);
    const path = `/api/centers/${town.center.id}/submissions/${sent.body.id}`;
    const removed = await town.analyst.send<Problem>('DELETE', path);
    expect(removed.body.code).toBe('not-imported');
    await withdraw(sent.body.id);
    expect((await importTo(town, file)).body.code).toBe('result-withdrawn');
  });

  it('tells nobody whether its network has sent it without its name, or withdrawn it', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { file, facilitator, id } = await fileOf(world);
    const { send, withdraw } = sendingOf(facilitator, id);
    const sent = await send({ code: town.center.code, named: false, plan: false });
    const taken = await importTo(town, file);
    expect(taken.status).toBe(201);
    expect(taken.body.replaces).toBeNull();
    await send({ code: town.center.code, named: false, plan: true });
    expect((await listOf(town)).map(({ origin, status }) => [origin, status])).toEqual([
      ['elsewhere', 'sent'],
      ['here', 'sent'],
      ['here', 'replaced'],
    ]);
    await withdraw(sent.body.id);
    const path = `/api/centers/${town.center.id}/submissions/${taken.body.submission.id}`;
    await town.analyst.send('DELETE', path);
    expect((await importTo(town, file)).status).toBe(201);
  });

  it('that is changed, too large, packed or deep is refused with a reason in the reader’s language', async () => {
    const world = await startWorld({ limits: { maxResultBytes: 400_000 } });
    const town = await buildTown(world, '한밭센터');
    const { file } = await fileOf(world);
    const english = { 'accept-language': 'en' };
    const forged = await importTo(town, file.replace('"mean":5,', '"mean":4.9,'), english);
    expect([forged.status, forged.body.code]).toEqual([400, 'result-forged']);
    expect(forged.body.title).toBe('The figures do not add up');
    expect((await importTo(town, '['.repeat(200_000))).body.code).toBe('result-not-file');
    expect((await importTo(town, 'x'.repeat(400_000))).status).toBe(413);
    const packed = await importTo(town, file, { 'content-encoding': 'gzip' });
    expect(packed.status).toBeLessThan(500);
    expect(roundsOf(world, town).length).toBeLessThan(2);
  });
});
