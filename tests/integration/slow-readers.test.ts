import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { until } from '../support/until.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** Enough to fill the kernel's buffers of loopback several times over. */
const frames = 60;
const frameText = '가'.repeat(100_000);

/** A board that is read, then not read any more, at the level of its TCP socket. */
async function reader(world: World, cookie: string, id: string) {
  const sockets: WebSocket[] = [];
  const codes: number[] = [];
  class Recorded extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie } });
      sockets.push(this);
      this.on('close', (code) => codes.push(code));
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(
    world.product.url.replace('http', 'ws') + '/sync',
    `${id}/board`,
    doc,
    {
      WebSocketPolyfill: Recorded as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    },
  );
  await until(() => provider.synced, 'the reader was in sync');
  const tcp = () =>
    (sockets.at(-1) as unknown as { _socket: { pause(): void; resume(): void } })._socket;
  const end = () => {
    provider.destroy();
    doc.destroy();
    for (const socket of sockets) socket.terminate();
  };
  return { doc, codes, sockets, pause: () => tcp().pause(), resume: () => tcp().resume(), end };
}

describe('[LIM2] a slow reader', () => {
  const limits = { maxUpdateBurst: 1000, maxDocumentBytes: 100_000_000 };

  it('is never waited for, and has everything once it reads again, on the same socket', async () => {
    const world = await startWorld({ limits: { ...limits, maxBufferedBytes: 300_000 } });
    const { code, id } = await world.open();
    const [writer, other] = [await world.phone(code), await world.phone(code, '이두리')];
    const slow = await reader(world, other.browser.cookie, id);
    const board = await writer.browser.connect(`${id}/board`, { ack: true }).synced();
    const watcher = await other.browser.connect(`${id}/board`).synced();
    slow.pause();
    for (let i = 0; i < frames; i += 1) {
      board.doc.getMap('notes').set(`n${i % 10}`, `${i} ${frameText}`);
      await board.allSaved();
    }
    const last = `${frames - 1} ${frameText}`;
    await until(() => watcher.doc.getMap('notes').get('n9') === last, 'the others went on');
    expect(slow.doc.getMap('notes').get('n9')).not.toBe(last);
    slow.resume();
    await until(
      () => slow.doc.getMap('notes').get('n9') === last,
      'the slow one caught up',
      10_000,
    );
    expect(slow.doc.getMap('notes').toJSON()).toEqual(board.doc.getMap('notes').toJSON());
    expect([slow.codes, slow.sockets.length]).toEqual([[], 1]);
    slow.end();
  });

  it('has what several people wrote while it was behind, whoever’s came first', async () => {
    const world = await startWorld({ limits: { ...limits, maxBufferedBytes: 300_000 } });
    const { code, id } = await world.open();
    const [one, two] = [await world.phone(code), await world.phone(code, '이두리')];
    const slow = await reader(world, two.browser.cookie, id);
    const first = await one.browser.connect(`${id}/board`, { ack: true }).synced();
    const second = await two.browser.connect(`${id}/board`, { ack: true }).synced();
    slow.pause();
    for (let i = 0; i < frames; i += 1) {
      first.doc.getMap('notes').set(`n${i % 10}`, `${i} ${frameText}`);
      await first.allSaved();
    }
    second.doc.getMap('notes').set('second', 'written while it was behind');
    await second.allSaved();
    first.doc.getMap('notes').set('last', 'written after that');
    await first.allSaved();
    slow.resume();
    await until(() => slow.doc.getMap('notes').has('last'), 'the slow one caught up', 10_000);
    expect(slow.doc.getMap('notes').get('second')).toBe('written while it was behind');
    expect([slow.codes, slow.sockets.length]).toEqual([[], 1]);
    slow.end();
  });

  it('that stays behind is cut off with a passing code', async () => {
    const world = await startWorld({
      limits: { ...limits, maxBufferedBytes: 300_000, maxLagMs: 200 },
    });
    const { code, id } = await world.open();
    const [writer, other] = [await world.phone(code), await world.phone(code, '이두리')];
    const slow = await reader(world, other.browser.cookie, id);
    const board = await writer.browser.connect(`${id}/board`, { ack: true }).synced();
    slow.pause();
    for (let i = 0; i < frames; i += 1) {
      board.doc.getMap('notes').set(`n${i % 10}`, `${i} ${frameText}`);
      await board.allSaved();
    }
    const metrics = world.browser();
    const connections = async () => {
      const { body } = await metrics.send<string>('GET', '/metrics');
      return Number(/^ieum_sync_connections (\d+)/m.exec(body)?.[1]);
    };
    await until(async () => (await connections()) === 1, 'only the writer was left', 10_000);
    slow.resume();
    await until(() => slow.codes.length > 0, 'the slow one was closed', 10_000);
    expect([closeCodes.slowReader, 1006]).toContain(slow.codes[0]);
    slow.end();
  });
});
