import { WebSocket } from 'ws';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes, type CloseReason } from '#lib/protocol/close-codes.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import { closeTexts } from '../../server/sync/close-texts.ts';
import { encodeAwareness, encodeSync } from '../../server/sync/frame.ts';
import { BareSocket } from '../support/bare-socket.ts';
import type { BrowserLike, RoomClient } from '../support/browser-like.ts';
import type { ProductOptions } from '../support/product.ts';
import { until } from '../support/until.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const bares: BareSocket[] = [];
afterEach(() => bares.splice(0).forEach((bare) => bare.end()));

/** Two who talk to each other in a room, and a way in for a third that goes to the limit. */
interface Neighbours {
  readonly world: World;
  readonly code: string;
  readonly room: string;
  readonly map: string;
  readonly third: BrowserLike;
  readonly other: RoomClient;
  /** What one of the two writes reaches the second, on the sockets that they have had all along. */
  goOn(): Promise<void>;
  bare(): Promise<BareSocket>;
}

async function neighbours(
  limits: Partial<Limits>,
  options: ProductOptions & { readonly kind?: 'board' | 'ballot' } = {},
): Promise<Neighbours> {
  const { kind = 'board', ...product } = options;
  const world = await startWorld({ ...product, limits });
  const { code, id } = await world.open();
  const [a, b, c] = [await world.phone(code), await world.phone(code), await world.phone(code)];
  const room = kind === 'board' ? `${id}/board` : `${id}/ballot/${a.participantId}`;
  const map = kind === 'board' ? 'notes' : 'cards';
  const [second, third] = kind === 'board' ? [b.browser, c.browser] : [a.browser, a.browser];
  const one = await a.browser.connect(room, { ack: true }).synced();
  const other = await second.connect(room, { ack: true }).synced();
  const bare = async () => {
    bares.push(await BareSocket.open(world.product.url, room, third.cookie));
    return bares.at(-1)!;
  };
  return { world, code, room, map, third, other, goOn: goingOn(one, other, map), bare };
}

function goingOn(one: RoomClient, other: RoomClient, map: string): () => Promise<void> {
  let beat = 0;
  return async () => {
    beat += 1;
    one.doc.getMap(map).set('beat', beat);
    await until(() => other.doc.getMap(map).get('beat') === beat, 'the others went on');
    expect([one.closedWith, other.closedWith]).toEqual([null, null]);
  };
}

function updateOf(client: number, edit: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.transact(() => edit(doc));
  return Y.encodeStateAsUpdate(doc);
}

/** An update of exactly `size` bytes (some hundreds or thousands): one long text. */
function updateOfBytes(size: number, map: string, client = 100): Uint8Array {
  const long = (length: number) =>
    updateOf(client, (doc) => doc.getMap(map).set(`long${client}`, 'a'.repeat(length)));
  const probe = 200;
  return long(size - (long(probe).length - probe));
}

const manyKeys = (client: number, count: number): Uint8Array =>
  updateOf(client, (doc) => {
    for (let n = 0; n < count; n += 1) doc.getMap('notes').set(`${client}.${n}`, n);
  });

const deepJson = (client: number, depth: number): Uint8Array => {
  let value: unknown = null;
  for (let n = 0; n < depth; n += 1) value = [value];
  return updateOf(client, (doc) => doc.getMap('notes').set(`deep${client}`, value));
};

const nestedTypes = (client: number, depth: number): Uint8Array =>
  updateOf(client, (doc) => {
    let map = doc.getMap('notes');
    for (let n = 0; n < depth; n += 1) map = map.set(`in${client}`, new Y.Map<unknown>());
  });

/** Many clients that put something at the same place, each not knowing of the others. */
const rivals = (first: number, count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) =>
    updateOf(first + index, (doc) => doc.getArray('plan').push([index])),
  );

const asUpdate = (update: Uint8Array): Uint8Array => encodeSync('update', update);

function holds(doc: Y.Doc, update: Uint8Array): boolean {
  const { to } = Y.parseUpdateMeta(update);
  return [...to].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
}

const ended = (reason: CloseReason) => [closeCodes[reason], closeTexts[reason]];

describe('[LIM1] one update', () => {
  interface Edge {
    readonly limits: Partial<Limits>;
    readonly taken: readonly Uint8Array[];
    readonly above: Uint8Array;
    readonly reason: CloseReason;
  }
  const tooLarge = { reason: 'documentTooLarge' } as const;
  /** of a frame around an update of some thousand bytes */
  const headBytes = asUpdate(updateOfBytes(1000, 'notes')).length - 1000;
  const edges: Record<string, Edge> = {
    maxFrameBytes: {
      limits: { maxFrameBytes: 2000 },
      taken: [updateOfBytes(2000 - headBytes, 'notes')],
      above: updateOfBytes(2001 - headBytes, 'notes', 200),
      reason: 'frameTooLarge',
    },
    maxStructsPerUpdate: {
      limits: { maxStructsPerUpdate: 10 },
      taken: [manyKeys(100, 10)],
      above: manyKeys(200, 11),
      ...tooLarge,
    },
    maxOddStructsPerUpdate: {
      limits: { maxOddStructsPerUpdate: 10 },
      taken: [Y.mergeUpdates(rivals(100, 10))],
      above: Y.mergeUpdates(rivals(200, 11)),
      ...tooLarge,
    },
    // The eleventh walks past ten, the twelfth would walk past eleven.
    maxStepsPerUpdate: {
      limits: { maxStepsPerUpdate: 10 },
      taken: rivals(100, 11),
      above: rivals(200, 1)[0]!,
      ...tooLarge,
    },
    'maxJsonDepth of a value': {
      limits: { maxJsonDepth: 5 },
      taken: [deepJson(100, 5)],
      above: deepJson(200, 6),
      reason: 'malformed',
    },
    'maxJsonDepth of types': {
      limits: { maxJsonDepth: 5 },
      taken: [nestedTypes(100, 5)],
      above: nestedTypes(200, 6),
      ...tooLarge,
    },
    // One of the five is what the neighbours write.
    maxBoardEntries: {
      limits: { maxBoardEntries: 5 },
      taken: [manyKeys(100, 4)],
      above: manyKeys(200, 1),
      ...tooLarge,
    },
  };

  it.each(Object.keys(edges))('at %s is taken, above it ends that socket alone', async (name) => {
    const { limits, taken, above, reason } = edges[name]!;
    const { goOn, bare, other } = await neighbours(limits);
    await goOn();
    const [within, beyond] = [await bare(), await bare()];
    within.send(...taken.map(asUpdate));
    await within.savedAll(taken.length);
    await until(() => taken.every((update) => holds(other.doc, update)), 'the others had it');
    beyond.send(asUpdate(above));
    expect(await beyond.closed()).toEqual(ended(reason));
    await goOn();
    expect([holds(other.doc, above), within.closedWith]).toEqual([false, null]);
  });
});

describe('[LIM1] a whole document', () => {
  const rooms = [
    ['maxDocumentBytes', 'board'],
    ['maxBallotBytes', 'ballot'],
  ] as const;

  it.each(rooms)('is taken at %s; a byte above it ends that socket alone', async (name, kind) => {
    const { goOn, bare, other, map } = await neighbours({ [name]: 3000 }, { kind });
    // What is overwritten does not count.
    for (let n = 0; n < 5; n += 1) await goOn();
    const left = () => 3000 - Y.encodeStateAsUpdate(other.doc).length;
    const above = await bare();
    above.send(asUpdate(updateOfBytes(left() + 1, map)));
    expect(await above.closed()).toEqual(ended('documentTooLarge'));
    await goOn();
    const last = updateOfBytes(left(), map);
    const within = await bare();
    within.send(asUpdate(last));
    await within.savedAll(1);
    await until(() => holds(other.doc, last), 'the others had it');
  });

  it.each(rooms)(
    'that is full by %s takes deletions, and then has room again',
    async (name, kind) => {
      const { goOn, bare, other, map } = await neighbours({ [name]: 3000 }, { kind });
      await goOn();
      const left = 3000 - Y.encodeStateAsUpdate(other.doc).length;
      const filling = updateOfBytes(left, map);
      const writer = await bare();
      writer.send(asUpdate(filling));
      await writer.savedAll(1);
      await until(() => holds(other.doc, filling), 'the others had it');
      other.doc.getMap(map).delete('long100');
      await other.allSaved();
      await goOn();
      const again = updateOfBytes(left - 300, map, 200);
      writer.send(asUpdate(again));
      await writer.savedAll(2);
      expect(await until(() => holds(other.doc, again), 'the others had it')).toBe(true);
    },
  );

  it.each(rooms)('stays within %s, however much comes in one turn', async (name, kind) => {
    const { goOn, bare, other, map } = await neighbours({ [name]: 3000 }, { kind });
    const greedy = await bare();
    const updates = Array.from({ length: 20 }, (_, n) => updateOfBytes(900, map, 100 + n));
    greedy.send(...updates.map(asUpdate));
    expect(await greedy.closed()).toEqual(ended('documentTooLarge'));
    await goOn();
    expect(Y.encodeStateAsUpdate(other.doc).length).toBeLessThanOrEqual(3000);
  });
});

describe('[LIM1] a rate', () => {
  const limits = { maxUpdateBurst: 5, maxUpdatesPerSecond: 2, maxAwarenessPerSecond: 2 };
  let now = 0;
  const atOnce = () => neighbours(limits, { clock: () => now });
  const edits = (client: number, count: number) =>
    Array.from({ length: count }, (_, n) => asUpdate(manyKeys(client + n, 1)));
  const asking = encodeSync('step1', Uint8Array.of(0));

  it('maxUpdateBurst updates at once are saved, and one more is too fast', async () => {
    const { goOn, bare } = await atOnce();
    const hasty = await bare();
    hasty.send(...edits(100, 5));
    await hasty.savedAll(5);
    hasty.send(...edits(200, 1));
    expect(await hasty.closed()).toEqual(ended('tooFast'));
    await goOn();
  });

  it('maxUpdatesPerSecond are saved each second from then on, and one more is too fast', async () => {
    const { goOn, bare } = await atOnce();
    const steady = await bare();
    steady.send(...edits(100, 5));
    await steady.savedAll(5);
    for (let second = 1; second <= 3; second += 1) {
      now += 1000;
      steady.send(...edits(100 + 10 * second, 2));
      await steady.savedAll(5 + 2 * second);
    }
    steady.send(...edits(200, 1));
    expect(await steady.closed()).toEqual(ended('tooFast'));
    await goOn();
  });

  it('maxAwarenessPerSecond holds for all that is not stored together', async () => {
    const { goOn, bare } = await atOnce();
    const curious = await bare();
    const present = (clock: number) =>
      encodeAwareness([{ client: 100, clock, json: '{"here":true}' }]);
    curious.send(asking, present(1), Uint8Array.of(3), present(2), asking);
    await until(() => curious.step2s === 2, 'the burst was answered');
    now += 1000;
    curious.send(present(3), asking);
    await until(() => curious.step2s === 3, 'two more a second later were answered');
    curious.send(...edits(200, 1));
    await curious.savedAll(1);
    curious.send(Uint8Array.of(3));
    expect(await curious.closed()).toEqual(ended('tooFast'));
    await goOn();
  });
});

describe('[LIM1] presence', () => {
  /** Everything that a client's neighbours were ever told of it. */
  function statesOf(other: RoomClient, client: number): unknown[] {
    const told: unknown[] = [];
    const { awareness } = other.provider;
    awareness.on('update', () => told.push(awareness.states.get(client)));
    return told;
  }
  /** JSON of exactly so many bytes, most of them in letters of three bytes. */
  const jsonOf = (bytes: number): string =>
    JSON.stringify({ a: '가'.repeat(20) + 'a'.repeat(bytes - 68) });

  it('of maxAwarenessBytes is shown, a byte more is skipped, and the socket goes on', async () => {
    const { goOn, bare, other } = await neighbours({ maxAwarenessBytes: 100 });
    const here = await bare();
    const told = statesOf(other, 100);
    const sizes = [100, 101, 99];
    expect(sizes.map((size) => Buffer.byteLength(jsonOf(size)))).toEqual(sizes);
    sizes.forEach((size, clock) =>
      here.send(encodeAwareness([{ client: 100, clock: clock + 1, json: jsonOf(size) }])),
    );
    await until(() => told.length >= 2, 'the others were told twice');
    await goOn();
    expect(told).toEqual([JSON.parse(jsonOf(100)), JSON.parse(jsonOf(99))]);
    expect(here.closedWith).toBeNull();
  });

  it('under maxAwarenessIds ids is shown, under one more it is skipped', async () => {
    const { goOn, bare, other } = await neighbours({ maxAwarenessIds: 2 });
    const here = await bare();
    for (const client of [100, 101, 102, 100])
      here.send(encodeAwareness([{ client, clock: client === 100 ? 9 : 1, json: '{}' }]));
    await until(() => other.provider.awareness.states.has(101), 'the second was shown');
    here.send(asUpdate(manyKeys(300, 1)));
    await here.savedAll(1);
    await goOn();
    const shown = [100, 101, 102].filter((id) => other.provider.awareness.states.has(id));
    expect([shown, here.closedWith]).toEqual([[100, 101], null]);
  });
});

describe('[LIM1] at the door', () => {
  it('maxConnectionsPerAddress sockets are let in, one more when another has gone', async () => {
    const { world, room, third, goOn, bare } = await neighbours({ maxConnectionsPerAddress: 3 });
    const last = await bare();
    const status = () =>
      new Promise<number>((resolve) => {
        const address = `${world.product.url.replace('http', 'ws')}/sync/${room}`;
        const ws = new WebSocket(address, { headers: { cookie: third.cookie } });
        ws.on('error', () => undefined);
        ws.once('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode));
        ws.once('open', () => (ws.terminate(), resolve(101)));
      });
    expect(await status()).toBe(429);
    await goOn();
    last.end();
    await until(async () => (await status()) === 101, 'there was room for one more');
  });

  it('a body of maxBodyBytes is read, and one of a byte more is not', async () => {
    const { world, goOn } = await neighbours({ maxBodyBytes: 600 });
    const open = async (bytes: number) => {
      const body = JSON.stringify({ title: '둘', network: { name: '가람' }, stage: 'founding' });
      const padded = body + ' '.repeat(bytes - Buffer.byteLength(body));
      const headers = { 'content-type': 'application/json' };
      const request = { method: 'POST', headers, body: padded };
      return (await fetch(`${world.product.url}/api/workshops`, request)).status;
    };
    expect([await open(600), await open(601)]).toEqual([201, 413]);
    await goOn();
  });

  it('maxNameLength and maxOrganisations are taken, and one more of either is not', async () => {
    const { world, goOn } = await neighbours({ maxNameLength: 12, maxOrganisations: 2 });
    const open = async (letters: number, count: number) => {
      const members = Array.from({ length: count }, (_, n) => ({ name: `조직 ${n}호` }));
      const network = { name: '가'.repeat(letters), members };
      const input = { title: '둘', network, stage: 'founding' };
      const { status, body } = await world
        .browser()
        .send<Partial<Problem>>('POST', '/api/workshops', input);
      return [status, body.code?.replace(/^\d+$/, 'opened')];
    };
    expect(await open(12, 2)).toEqual([201, 'opened']);
    expect(await open(13, 2)).toEqual([400, 'network-too-long']);
    expect(await open(12, 3)).toEqual([400, 'invalid']);
    await goOn();
  });

  it('maxGuesses wrong codes are answered as wrong, and after them none is looked up', async () => {
    const limits = { maxGuesses: 3, guessesForgivenPerMinute: 1 };
    const { world, code, goOn } = await neighbours(limits, { clock: () => 0 });
    const wrong = code.replace(/\d$/, (digit) => `${(Number(digit) + 1) % 10}`);
    const answers: string[] = [];
    for (const tried of [wrong, wrong, wrong, code]) {
      const input = { code: tried, name: '손님' };
      answers.push((await world.browser().send<Problem>('POST', '/api/join', input)).body.code);
    }
    const unknown = 'unknown-code';
    expect(answers).toEqual([unknown, unknown, unknown, 'too-many-tries']);
    await goOn();
  });
});
