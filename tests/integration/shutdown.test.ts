import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { readComeBackMs } from '#lib/protocol/come-back.ts';
import { BrowserLike, type RoomClient } from '../support/browser-like.ts';
import { spawnProduct, type ProductProcess } from '../support/product.ts';
import { TroubledStorage } from '../support/troubled-storage.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const troubledMain = new URL('../support/troubled-product.ts', import.meta.url);
/** What a service manager waits before it kills. */
const boundMs = 10_000;

describe('SIGTERM', () => {
  let dataDir: string;
  let product: ProductProcess;
  let phone: BrowserLike;
  let room: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ieumpan-shutdown-'));
    await start();
    const { code } = await new BrowserLike(product.url).open();
    phone = new BrowserLike(product.url);
    const { workshopId, participantId } = await phone.join(code);
    room = `${workshopId}/ballot/${participantId}`;
  });
  afterEach(async () => {
    phone.leave();
    await product.kill('SIGKILL');
    await rm(dataDir, { recursive: true });
  });

  async function start(): Promise<void> {
    product = await spawnProduct(dataDir, { LOG_LEVEL: 'silent' }, troubledMain);
  }

  /** Asks the process to end and says how long that took. */
  async function end(): Promise<{ exitCode: number | null; tookMs: number }> {
    const from = performance.now();
    return { exitCode: await product.kill('SIGTERM'), tookMs: performance.now() - from };
  }

  /** A socket in the room whose frames a test writes itself. */
  async function enterByHand(): Promise<Socket> {
    const { hostname, port } = new URL(product.url);
    const socket = createConnection({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    socket.write(
      `GET /sync/${room} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${phone.cookie}\r\n` +
        'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n',
    );
    await once(socket, 'data');
    return socket;
  }

  const answersOf = (client: RoomClient): Record<string, unknown> =>
    client.doc.getMap('answers').toJSON();

  it('[DUR1] [DUR3] in the midst of edits loses nothing: what was saved is there, the rest comes when the phone is back', async () => {
    const ballot = await phone.connect(room, { ack: true }).synced();
    await ballot.allSaved();
    const before = ballot.sent;
    let written = 0;
    const edit = () => ballot.answer(`item-${written++}`, 3);
    const timer = setInterval(edit, 2);
    await until(() => ballot.saved > before + 5, 'some edits were saved');
    const ended = end();
    await until(() => ballot.closedWith !== null, 'the phone was told', boundMs);
    edit();
    clearInterval(timer);
    const promised = ballot.saved - before;
    expect((await ended).exitCode).toBe(0);
    await start();
    const again = phone.movedTo(product.url);
    const reader = await again.connect(room).synced();
    const stored = answersOf(reader);
    for (let n = 0; n < promised; n += 1) expect(stored).toHaveProperty(`item-${n}`);
    const back = again.connect(room, { ack: true, doc: ballot.doc });
    await back.allSaved();
    await until(() => Object.keys(answersOf(reader)).length === written, 'all came');
    again.leave();
  });

  it('ends well and in time though one client reads nothing and says nothing', async () => {
    const stuck = await enterByHand();
    stuck.pause();
    const { exitCode, tookMs } = await end();
    expect(exitCode).toBe(0);
    expect(tookMs).toBeLessThan(boundMs);
    stuck.destroy();
  });

  it('ends well and in time though one client answers the goodbye with what is no frame', async () => {
    const rude = await enterByHand();
    const closeFrame = 0x88;
    const noFrame = Uint8Array.of(0xf3, 0x80);
    const told = new Promise<void>((resolve) =>
      rude.on('data', (data) => {
        if (!data.includes(closeFrame)) return;
        rude.write(noFrame);
        resolve();
      }),
    );
    rude.on('error', () => undefined);
    const { exitCode, tookMs } = await end();
    await told;
    expect(exitCode).toBe(0);
    expect(tookMs).toBeLessThan(boundMs);
  });

  it('[DUR1] ends well and in time though the store hangs, and has acknowledged nothing meanwhile', async () => {
    const ballot = await phone.connect(room, { ack: true }).synced();
    await ballot.allSaved();
    const heard = once(product.child, 'message');
    product.child.send('hang');
    await heard;
    const before = ballot.saved;
    const told: (number | undefined)[] = [];
    ballot.provider.once('connection-close', (event) => told.push(event?.code, ballot.saved));
    ballot.answer('item-1', 3);
    const { exitCode, tookMs } = await end();
    expect([exitCode, ...told]).toEqual([0, closeCodes.restarting, before]);
    expect(tookMs).toBeLessThan(boundMs);
  });
});

describe('an app that ends', () => {
  it('refuses upgrades and is not ready, finishes the commit that is open, then tells everyone a moment to come back', async () => {
    const troubled = new TroubledStorage();
    const world = await startWorld({ storage: troubled.storage });
    const { code, id, facilitator } = await world.open();
    const phone = await world.phone(code);
    const ballot = await phone.ballot();
    await ballot.allSaved();
    const details: string[] = [];
    for (const room of [ballot, await facilitator.connect(`${id}/agenda`).synced()])
      room.provider.on('connection-close', (event) => details.push(event?.reason ?? ''));
    troubled.commits.shut();
    ballot.answer('founding-01', 4);
    await until(() => troubled.commits.waiting > 0, 'the answer was on its way to the disk');
    const closing = world.product.app.close();
    expect(await upgradeStatus(world.product.url, facilitator)).toBe(503);
    expect((await facilitator.send('GET', '/readyz')).status).toBe(503);
    expect((await facilitator.send('GET', '/healthz')).status).toBe(200);
    expect([ballot.saved < ballot.sent, details.length]).toEqual([true, 0]);
    troubled.commits.open();
    await closing;
    expect(ballot.saved).toBe(ballot.sent);
    await until(() => details.length === 2, 'both were told');
    for (const detail of details) expect(readComeBackMs(detail)).not.toBeNull();
    const { updates } = await troubled.storage.loadDocument(`${id}/ballot/${phone.participantId}`);
    expect(updates.length).toBe(1);
  });

  it('lets a request that has begun come to its end', async () => {
    const troubled = new TroubledStorage();
    const world = await startWorld({ storage: troubled.storage });
    const { code } = await world.open();
    troubled.commits.shut();
    const joining = world.browser().join(code);
    await until(() => troubled.commits.waiting > 0, 'the join was on its way to the disk');
    const closing = world.product.app.close();
    troubled.commits.open();
    expect((await joining).participantId).toBeTruthy();
    await closing;
  });
});

function upgradeStatus(url: string, browser: BrowserLike): Promise<number> {
  const ws = new WebSocket(`${url.replace('http', 'ws')}/sync/x/agenda`, {
    headers: { cookie: browser.cookie },
  });
  ws.on('error', () => undefined);
  return new Promise((resolve) => {
    ws.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    ws.once('open', () => resolve(101));
  });
}
