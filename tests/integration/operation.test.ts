import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../server/ops/log.ts';
import type { BrowserLike, RoomClient } from '../support/browser-like.ts';
import { parsePrometheus, type Family } from '../support/prometheus.ts';
import { TroubledStorage } from '../support/troubled-storage.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

async function readMetrics(browser: BrowserLike): Promise<Map<string, Family>> {
  const reply = await browser.send<string>('GET', '/metrics');
  expect(reply.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  return parsePrometheus(reply.body);
}

/** The one sample of a family without labels. */
const valueOf = (families: Map<string, Family>, name: string): number =>
  families.get(name)!.samples.get(name)!;

/** Until the server has taken all that was sent: frames of a socket, pings too, are taken in order. */
async function allTaken({ provider }: RoomClient): Promise<void> {
  const ws = provider.ws as unknown as WebSocket;
  const pong = once(ws, 'pong');
  ws.ping();
  await pong;
}

describe('/metrics', () => {
  it('counts what happens, in Prometheus’ format', async () => {
    const world = await startWorld();
    const { code, id } = await world.open();
    const phones = [await world.phone(code), await world.phone(code), await world.phone(code)];
    const boards = await Promise.all(
      phones.map(({ browser }) => browser.connect(`${id}/board`, { ack: true }).synced()),
    );
    const before = await readMetrics(world.browser());
    for (let n = 0; n < 5; n += 1) {
      boards[0]!.doc.getMap('notes').set(`n${n}`, n);
      await boards[0]!.allSaved();
    }
    await until(() => boards.every(({ doc }) => doc.getMap('notes').size === 5), 'all saw it');
    const after = await readMetrics(world.browser());
    const grown = (name: string) => valueOf(after, name) - valueOf(before, name);
    expect(grown('ieum_sync_updates_total')).toBe(5);
    expect(grown('ieum_sync_frames_total')).toBe(5);
    expect(grown('ieum_sync_deliveries_total')).toBe(10);
    expect(valueOf(after, 'ieum_sync_connections')).toBe(3);
    expect(valueOf(after, 'ieum_sync_rooms')).toBeGreaterThanOrEqual(1);
    expect(valueOf(after, 'ieum_sync_buffered_bytes')).toBe(0);
    expect(valueOf(after, 'process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(valueOf(after, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
    expect(valueOf(after, 'nodejs_eventloop_lag_max_seconds')).toBeGreaterThanOrEqual(0);
    for (const boardRoom of boards) boardRoom.destroy();
  });

  it.each(['ieum_sync_ack_seconds', 'ieum_store_commit_seconds'])(
    '%s tells how long it took, in buckets that add up',
    async (name) => {
      const world = await startWorld();
      const { code } = await world.open();
      const phone = await world.phone(code);
      await phone.answer({ 'founding-01': 5, 'founding-02': 4 });
      const { kind, samples } = (await readMetrics(world.browser())).get(name)!;
      const count = samples.get(`${name}_count`)!;
      const buckets = [...samples].filter(([sample]) => sample.includes('_bucket'));
      const counts = buckets.map(([, value]) => value);
      expect(kind).toBe('histogram');
      expect(count).toBeGreaterThan(0);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(buckets.at(-1)).toEqual([`${name}_bucket{le="+Inf"}`, count]);
      expect(samples.get(`${name}_sum`)).toBeGreaterThan(0);
    },
  );

  it('shows updates that came together as one frame: the coalescing', async () => {
    const troubled = new TroubledStorage();
    const world = await startWorld({ storage: troubled.storage });
    const { code } = await world.open();
    const ballot = await (await world.phone(code)).ballot();
    await ballot.allSaved();
    const before = await readMetrics(world.browser());
    troubled.commits.shut();
    ballot.answer('founding-01', 1);
    await until(() => troubled.commits.waiting > 0, 'the first was on its way to the disk');
    for (let n = 2; n < 10; n += 1) ballot.answer(`founding-0${n}`, 1);
    await allTaken(ballot);
    troubled.commits.open();
    await ballot.allSaved();
    const after = await readMetrics(world.browser());
    const grown = (name: string) => valueOf(after, name) - valueOf(before, name);
    expect(grown('ieum_sync_updates_total')).toBe(9);
    expect(grown('ieum_sync_frames_total')).toBe(2);
  });
});

/** Everything that a workshop holds of people, and every key to it. */
interface Secrets {
  readonly words: string[];
}

async function wholeWorkshop(lines: string[]): Promise<{ metrics: string } & Secrets> {
  const troubled = new TroubledStorage();
  const log = createLog('trace', { write: (line) => lines.push(line) });
  const world = await startWorld({ storage: troubled.storage, log });
  const words = [
    '남궁민수',
    '제갈하늘',
    '햇살빵집',
    '별난마을협의회',
    '아무도 모를 걱정',
    '벽에 붙인 말',
  ];
  const [one, two, shop, network, worry, note] = words as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const opened = await world.open({
    title: `${network} 첫 진단`,
    network: { name: network, members: [{ name: shop }] },
  });
  const { facilitator, id, code, facilitatorKey, joinUrl, screenUrl } = opened;
  const phones = [await world.phone(code, one), await world.phone(code, two)];
  await phones[0]!.browser.join(code, { name: '독고영재', organisation: shop });
  for (const phone of phones) {
    await phone.answer({ 'founding-01': 5, 'founding-02': 'unknown' });
    const ballot = await phone.ballot();
    ballot.doc.getMap('cards').set('c', worry);
    await ballot.allSaved();
    await phone.browser.send('POST', `/api/workshops/${id}/finish`, {
      step: 'checklist',
      finished: true,
    });
  }
  const board = await phones[0]!.browser.connect(`${id}/board`, { ack: true }).synced();
  board.doc.getMap('notes').set('n', note);
  await board.allSaved();
  board.doc.getMap('cards').set('forged', worry);
  await until(() => board.refused.length > 0, 'a forged card was refused');
  board.provider.ws!.send(new TextEncoder().encode(worry) as never);
  await world.browser().send('POST', '/api/join', { code: '000000', name: one });
  await world
    .browser()
    .send('POST', `/api/workshops/${id}/finish?name=${encodeURIComponent(one)}`, worry);
  troubled.failsWith = 'SQLITE_IOERR';
  (await phones[1]!.ballot()).doc.getMap('cards').set('d', worry);
  await world.browser().send('POST', '/api/join', { code, name: two });
  await until(() => lines.some((line) => line.includes('SQLITE_IOERR')), 'a failure was logged');
  troubled.failsWith = null;
  for (const call of ['reveal', 'close'])
    await facilitator.send('POST', `/api/workshops/${id}/${call}`, { step: 'checklist' });
  const metrics = (await facilitator.send<string>('GET', '/metrics')).body;
  const keys = phones.flatMap((phone) => [phone.participantId, phone.seatId, phone.comeBackKey]);
  const cookies = [facilitator, ...phones.map(({ browser }) => browser)].map(
    ({ cookie }) => cookie.split('=')[1]!,
  );
  const links = [joinUrl, screenUrl].map((link) => link.split('#')[1]!);
  return {
    metrics,
    words: [...words, '독고영재', id, code, facilitatorKey, ...keys, ...cookies, ...links],
  };
}

describe('the log of a whole workshop, with its failures', () => {
  it('[PRIV5] is lines of JSON, and neither it nor the metrics hold a name, an answer, an id, a code or a key', async () => {
    const lines: string[] = [];
    const { metrics, words } = await wholeWorkshop(lines);
    const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.length).toBeGreaterThan(10);
    for (const event of events)
      expect(event).toMatchObject({ level: expect.any(Number), msg: expect.any(String) });
    parsePrometheus(metrics);
    const said = lines.join('\n') + metrics;
    expect(words.filter((word) => said.includes(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(15);
  });
});
