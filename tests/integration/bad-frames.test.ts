import { createRandom } from '#lib/domain/seeded-random.ts';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { encodeRefused, encodeSaved } from '#lib/protocol/messages.ts';
import type { RoomClient } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
/** Much more than a healthy room needs, much less than a hanging one. */
const deliveryMs = 2000;
const mebibyte = 1024 * 1024;

let one: RoomClient;
let other: RoomClient;
let beats = 0;
/** A socket on the same board, of a phone that is up to no good. */
let connect: () => Promise<WebSocket>;

beforeEach(async () => {
  const world = await startWorld();
  const { code, id } = await world.open();
  const [a, b, bad] = [await world.phone(code), await world.phone(code), await world.phone(code)];
  const board = `${id}/board`;
  one = await a.browser.connect(board, { ack: true }).synced();
  other = await b.browser.connect(board, { ack: true }).synced();
  connect = async () => {
    const ws = new WebSocket(`${world.product.url.replace('http', 'ws')}/sync/${board}?ack=1`, {
      headers: { cookie: bad.browser.cookie },
    });
    ws.on('error', () => undefined);
    await once(ws, 'open');
    return ws;
  };
});

/** What one of the others writes reaches the second, on the sockets that they had before. */
async function othersGoOn(): Promise<void> {
  const beat = ++beats;
  one.doc.getMap('notes').set('beat', beat);
  const arrived = () => other.doc.getMap('notes').get('beat') === beat;
  await until(arrived, 'the others went on', deliveryMs);
  expect([one.closedWith, other.closedWith]).toEqual([null, null]);
}

async function closeOf(ws: WebSocket): Promise<number> {
  if (ws.readyState === ws.CLOSED) return 0;
  const [code] = (await once(ws, 'close')) as [number];
  return code;
}

/** Until the server has taken all that was sent. */
async function allTaken(ws: WebSocket): Promise<void> {
  const pong = once(ws, 'pong');
  ws.ping();
  await pong;
}

function bytes(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}

const sync = (type: number, payload: Uint8Array): Uint8Array =>
  bytes((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, payload);
  });

const awarenessOf = (ids: number): Uint8Array =>
  bytes((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(
      encoder,
      bytes((inner) => {
        encoding.writeVarUint(inner, ids);
        for (let id = 1; id <= ids; id += 1) {
          encoding.writeVarUint(inner, id);
          encoding.writeVarUint(inner, 1);
          encoding.writeVarString(inner, '{"here":true}');
        }
      }),
    );
  });

function updateOf(edit: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => edit(doc));
  return Y.encodeStateAsUpdate(doc);
}

const varUints = (...values: number[]): Uint8Array =>
  bytes((encoder) => values.forEach((value) => encoding.writeVarUint(encoder, value)));

/** An update of one item in `notes` whose value is an array in an array in an array. */
const deepJson = (depth: number): Uint8Array =>
  bytes((encoder) => {
    for (const value of [1, 1, 7, 0]) encoding.writeVarUint(encoder, value);
    encoding.writeUint8(encoder, 0b0010_1000);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'notes');
    encoding.writeVarString(encoder, 'deep');
    encoding.writeVarUint(encoder, 1);
    for (let n = 0; n < depth; n += 1) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1));
    encoding.writeUint8(encoder, 126);
    encoding.writeVarUint(encoder, 0);
  });

/** Types within types, as Yjs would write them: each a key in the one before. */
const nested = (depth: number): Uint8Array =>
  updateOf((doc) => {
    let map = doc.getMap('notes');
    for (let n = 0; n < depth; n += 1) {
      const inner = new Y.Map<unknown>();
      map.set('in', inner);
      map = inner;
    }
  });

/** Many clients that put something at the same place, each not knowing of the others (yjs#687). */
const rivals = (count: number): Uint8Array =>
  Y.mergeUpdates(
    Array.from({ length: count }, (_, index) => {
      const doc = new Y.Doc();
      doc.clientID = index + 1;
      doc.getArray('notes').push([index]);
      return Y.encodeStateAsUpdate(doc);
    }),
  );

describe('[SYNC1] what is no message', () => {
  const messages: Record<string, Uint8Array | string> = {
    'text instead of bytes': 'hello',
    'an empty frame': new Uint8Array(),
    'the unused type 2': Uint8Array.of(2, 0),
    'an unknown type': Uint8Array.of(77),
    'an acknowledgement, which is the server’s to give': encodeSaved(3),
    'a refusal, which is the server’s to give': encodeRefused(1, 'read-only'),
    'an unknown sync type': Uint8Array.of(0, 9, 0),
    'a length beyond the end': Uint8Array.of(0, 2, 200, 1, 0),
    'bytes after the end': Uint8Array.of(3, 0),
    'an update of nothing at all': sync(2, new Uint8Array()),
    'an update of garbage': sync(2, Uint8Array.of(255, 255, 255, 255, 15)),
    'a step 2 of garbage': sync(1, Uint8Array.of(1, 2, 3)),
    'a state vector of garbage': sync(0, Uint8Array.of(5, 1)),
    'a state vector of a thousand million': sync(0, varUints(1e9)),
    'a thousand million structs': sync(2, varUints(1, 1e9, 7, 0)),
    'a number without an end': new Uint8Array(5000).fill(255),
    'awareness of garbage': Uint8Array.of(1, 3, 9, 9, 9),
    'JSON ten thousand deep': sync(2, deepJson(10_000)),
  };

  it.each(Object.keys(messages))('%s ends that socket with 4400, and no other', async (name) => {
    const ws = await connect();
    ws.send(messages[name]!);
    expect(await closeOf(ws)).toBe(closeCodes.malformed);
    await othersGoOn();
  });

  it('every truncation of every message ends that socket alone', async () => {
    const whole = [
      sync(0, varUints(1, 7, 5)),
      sync(
        2,
        updateOf((doc) => doc.getMap('notes').set('k', { value: '값' })),
      ),
      awarenessOf(2),
    ];
    for (const message of whole)
      for (let length = 0; length < message.length; length += 1) {
        const ws = await connect();
        ws.send(message.subarray(0, length));
        expect(await closeOf(ws)).toBe(closeCodes.malformed);
      }
    await othersGoOn();
  });

  it('random bytes harm nobody else (seed 5)', async () => {
    const random = createRandom(5);
    const starts = [[], [0], [0, 0], [0, 1], [0, 2], [1], [3]];
    for (let n = 0; n < 100; n += 1) {
      const ws = await connect();
      const noise = Array.from({ length: 1 + random() * 60 }, () => Math.floor(random() * 256));
      ws.send(Uint8Array.from([...starts[n % starts.length]!, ...noise]));
      await Promise.race([closeOf(ws), allTaken(ws)]);
      ws.terminate();
    }
    await othersGoOn();
  });
});

describe('[LIM1] structures that would take long', () => {
  const updates: Record<string, Uint8Array> = {
    'twenty thousand structs and more': updateOf((doc) => {
      for (let n = 0; n <= 20_000; n += 1) doc.getMap('notes').set(`${n % 500}`, n);
    }),
    'a thousand rivals at one place': rivals(1001),
    'types within types': nested(5000),
  };

  it.each(Object.keys(updates))('%s are turned away with 4414, at once', async (name) => {
    const ws = await connect();
    ws.send(sync(2, updates[name]!));
    expect(await closeOf(ws)).toBe(closeCodes.documentTooLarge);
    await othersGoOn();
  });

  it('ever more rivals over many small updates stop before they take long', async () => {
    const ws = await connect();
    const closed = closeOf(ws);
    for (let first = 1; first < 60_000 && ws.readyState === ws.OPEN; first += 900) {
      ws.send(sync(2, rivalsFrom(first, 900)));
      await Promise.race([allTaken(ws), closed]);
    }
    expect(await closed).toBe(closeCodes.documentTooLarge);
    await othersGoOn();
  });
});

/** As `rivals`, under ids of their own, without Yjs, which would take long itself. */
const rivalsFrom = (first: number, count: number): Uint8Array =>
  bytes((encoder) => {
    encoding.writeVarUint(encoder, count);
    for (let client = first + count - 1; client >= first; client -= 1) {
      for (const value of [1, client, 0]) encoding.writeVarUint(encoder, value);
      encoding.writeUint8(encoder, 8);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, 'notes');
      encoding.writeVarUint(encoder, 1);
      encoding.writeUint8(encoder, 126);
    }
    encoding.writeVarUint(encoder, 0);
  });

describe('what breaks the rules of WebSocket itself', () => {
  const masked = (first: number, length: readonly number[]) =>
    Buffer.from([first, ...length, 0, 0, 0, 0]);
  const frames: Record<string, Buffer> = {
    'a reserved opcode': masked(0x83, [0x80]),
    'a reserved bit': masked(0xc2, [0x80]),
    'a frame without a mask': Buffer.from([0x82, 0x01, 0x00]),
    'a header that announces 101 MiB': masked(0x82, [0xff, 0, 0, 0, 0, 0x06, 0x50, 0, 0]),
    'a header that announces 2^63 bytes': masked(0x82, [0xff, 0x80, 0, 0, 0, 0, 0, 0, 0]),
    'a continuation of nothing': masked(0x80, [0x80]),
    'a ping in fragments': masked(0x09, [0x80]),
    'a ping that is too long': masked(0x89, [0xfe, 0x01, 0x00]),
    'a close with half a code': Buffer.from([0x88, 0x81, 0, 0, 0, 0, 3]),
    'text that is no UTF-8': Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff]),
  };
  const below = (ws: WebSocket) => (ws as unknown as { _socket: Duplex })._socket;

  it.each(Object.keys(frames))('%s ends that socket alone', async (name) => {
    const ws = await connect();
    below(ws).write(frames[name]!);
    expect(await closeOf(ws)).toBeGreaterThan(1000);
    await othersGoOn();
  });

  it('fragments without an end are cut off at the bound of a frame', async () => {
    const ws = await connect();
    const closed = closeOf(ws);
    const fragment = Buffer.alloc(64 * 1024);
    for (let sent = 0; sent < 16 * mebibyte && ws.readyState === ws.OPEN; sent += fragment.length)
      await new Promise((resolve) => ws.send(fragment, { fin: false }, resolve));
    expect(await closed).toBeGreaterThan(1000);
    await othersGoOn();
  });

  it('a flood of tiny fragments does not keep the others waiting', async () => {
    const ws = await connect();
    for (let n = 0; n < 20_000; n += 1) ws.send(Uint8Array.of(0), { fin: false });
    await othersGoOn();
    ws.terminate();
  });
});

describe('messages at the wrong moment', () => {
  it('[SYNC1] an update before step 1 is taken as it is', async () => {
    const ws = await connect();
    ws.send(
      sync(
        2,
        updateOf((doc) => doc.getMap('notes').set('early', 1)),
      ),
    );
    const seen = await until(() => other.doc.getMap('notes').get('early'), 'the others saw it');
    expect(seen).toBe(1);
    await othersGoOn();
    ws.terminate();
  });

  it('[SYNC1] a step 2 that nobody asked for is taken as it is', async () => {
    const ws = await connect();
    ws.send(
      sync(
        1,
        updateOf((doc) => doc.getMap('notes').set('unasked', 1)),
      ),
    );
    const seen = await until(() => other.doc.getMap('notes').get('unasked'), 'the others saw it');
    expect(seen).toBe(1);
    ws.terminate();
  });

  it('[LIM1] awareness with ten thousand ids shows the few that a connection may have', async () => {
    const ws = await connect();
    const before = other.provider.awareness.states.size;
    ws.send(awarenessOf(10_000));
    await until(() => other.provider.awareness.states.size > before, 'some were shown');
    await allTaken(ws);
    await othersGoOn();
    expect(other.provider.awareness.states.size).toBe(before + 4);
    ws.terminate();
  });

  it.each([
    ['step 1', sync(0, varUints(0))],
    ['awareness', awarenessOf(1)],
    ['queries for awareness', Uint8Array.of(3)],
  ])('[LIM1] a flood of %s is ended with 4529', async (_, message) => {
    const ws = await connect();
    for (let n = 0; n < 500; n += 1) ws.send(message);
    expect(await closeOf(ws)).toBe(closeCodes.tooFast);
    await othersGoOn();
  });
});
