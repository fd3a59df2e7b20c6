import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { LocalLog } from './local-log.ts';
import { MemoryStores } from './testing/memory-stores.ts';

const name = 'log';
const holds = (updates: readonly Uint8Array[], text: string): boolean =>
  updates.some((update) => Buffer.from(update).includes(text));

describe('a document’s log on this device', () => {
  let stores: MemoryStores;
  let doc: Y.Doc;
  let log: LocalLog;
  let changes: number;

  function open(): void {
    doc = new Y.Doc();
    log = new LocalLog(
      doc,
      (onLost) => stores.open(name, onLost),
      () => (changes += 1),
    );
  }
  const map = (): Y.Map<unknown> => doc.getMap('m');
  const whenStored = (): Promise<void> =>
    vi.waitFor(() => expect(log.state).toBe('stored'), { timeout: 5000, interval: 5 });

  beforeEach(() => {
    changes = 0;
    stores = new MemoryStores();
    open();
  });
  afterEach(() => {
    log.destroy();
    doc.destroy();
  });

  test('[DUR3] brings back what was written before', async () => {
    await log.whenLoaded;
    map().set('a', 1);
    await whenStored();
    log.destroy();
    open();
    await log.whenLoaded;
    expect(map().toJSON()).toEqual({ a: 1 });
  });

  test('keeps what was written before it was open', async () => {
    map().set('a', 1);
    await log.whenLoaded;
    await whenStored();
    log.destroy();
    open();
    await log.whenLoaded;
    expect(map().toJSON()).toEqual({ a: 1 });
  });

  test('[DUR1] is not stored before the device has taken it', async () => {
    await log.whenLoaded;
    const release = stores.holdWrites();
    map().set('a', 1);
    expect(log.state).toBe('writing');
    release();
    await whenStored();
    expect(changes).toBeGreaterThan(1);
  });

  test('[DUR1] says failed on a device that keeps nothing, and carries on', async () => {
    log.destroy();
    stores.isBroken = true;
    open();
    await log.whenLoaded;
    map().set('a', 1);
    expect(map().get('a')).toBe(1);
    await vi.waitFor(() => expect(log.state).toBe('failed'));
  });

  test('writes everything once a full disk has room again', async () => {
    await log.whenLoaded;
    stores.isBroken = true;
    map().set('a', 1);
    await vi.waitFor(() => expect(log.state).toBe('failed'));
    stores.isBroken = false;
    map().set('b', 2);
    await whenStored();
    log.destroy();
    open();
    await log.whenLoaded;
    expect(map().toJSON()).toEqual({ a: 1, b: 2 });
  });

  test('recovers a store that the browser took away, without a further edit', async () => {
    await log.whenLoaded;
    map().set('a', 1);
    await whenStored();
    stores.loseAll();
    expect(log.state).toBe('failed');
    log.recover();
    await whenStored();
  });

  test('[PRIV7] holds no overwritten or deleted value for long', async () => {
    await log.whenLoaded;
    map().set('a', 'old answer');
    map().set('b', 'deleted answer');
    await whenStored();
    expect(holds(stores.kept(name), 'old answer')).toBe(true);
    map().set('a', 'new answer');
    map().delete('b');
    await vi.waitFor(() => expect(stores.kept(name)).toHaveLength(1), { timeout: 5000 });
    expect(holds(stores.kept(name), 'old answer')).toBe(false);
    expect(holds(stores.kept(name), 'deleted answer')).toBe(false);
    expect(holds(stores.kept(name), 'new answer')).toBe(true);
  });

  test('[PRIV7] compacts at once when the page leaves', async () => {
    await log.whenLoaded;
    map().set('a', 'old answer');
    map().set('a', 'new answer');
    log.settle();
    await whenStored();
    expect(holds(stores.kept(name), 'old answer')).toBe(false);
  });

  test('[PRIV7] compacts on opening what a page that died left loose', async () => {
    const torn = new Y.Doc();
    const updates: Uint8Array[] = [];
    torn.on('update', (update: Uint8Array) => updates.push(update));
    torn.getMap('m').set('a', 'old answer');
    torn.getMap('m').set('a', 'new answer');
    await log.whenLoaded;
    log.destroy();
    const store = await stores.open(name, () => undefined);
    for (const update of updates) await store.append(update);
    open();
    await log.whenLoaded;
    await whenStored();
    expect(holds(stores.kept(name), 'old answer')).toBe(false);
  });

  test('[SAFE1] a broken entry hides no other', async () => {
    await log.whenLoaded;
    map().set('a', 1);
    await whenStored();
    log.destroy();
    const store = await stores.open(name, () => undefined);
    await store.append(new Uint8Array([255, 1, 2, 3]));
    open();
    await log.whenLoaded;
    expect(map().toJSON()).toEqual({ a: 1 });
    await whenStored();
    expect(stores.kept(name)).toHaveLength(1);
  });

  test('does not write back what it has just read', async () => {
    await log.whenLoaded;
    map().set('a', 1);
    await whenStored();
    log.destroy();
    open();
    await log.whenLoaded;
    expect(stores.kept(name)).toHaveLength(1);
  });

  test('takes in what another tab has logged when it compacts', async () => {
    await log.whenLoaded;
    const other = new Y.Doc();
    const otherLog = new LocalLog(
      other,
      (onLost) => stores.open(name, onLost),
      () => undefined,
    );
    await otherLog.whenLoaded;
    other.getMap('m').set('b', 2);
    await vi.waitFor(() => expect(otherLog.state).toBe('stored'));
    map().set('a', 1);
    map().set('a', 2);
    log.settle();
    await whenStored();
    expect(map().toJSON()).toEqual({ a: 2, b: 2 });
    otherLog.destroy();
  });
});
