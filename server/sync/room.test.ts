import { PassThrough } from 'node:stream';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import type { WorkshopId } from '#lib/domain/id.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { createMemoryStorage } from '../storage/memory.ts';
import { Connection } from './connection.ts';
import { MalformedUpdate } from './cursor.ts';
import { Outlet } from './outlet.ts';
import { Pulse } from './pulse.ts';
import { Room } from './room.ts';
import { unobserved } from './testing/unobserved.ts';

const nothing = () => undefined;

async function openRoom(storage = createMemoryStorage()) {
  const name = { kind: 'board', workshop: 'abcdefgh01234567' as WorkshopId } as const;
  const failures: unknown[] = [];
  const room = await Room.load(name, {
    storage,
    limits: defaultLimits,
    clock: Date.now,
    pulse: new Pulse(),
    rules: { mayWrite: () => true, maps: new Set(['notes']), isShared: true, maxBytes: 1e6 },
    onCommitted: nothing,
    onFailed: (error) => failures.push(error),
    observe: unobserved,
  });
  return { room, failures };
}

/** A participant whose socket leads nowhere. */
function someone(): Connection {
  const socket = { readyState: 1, OPEN: 1 } as unknown as WebSocket;
  const outlet = new Outlet(socket, new PassThrough());
  const who = { roles: [], browser: 'hash' };
  return new Connection(socket, who, {
    outlet,
    wantsAck: true,
    limits: defaultLimits,
    clock: Date.now,
  });
}

const put = (key: string) => (doc: Y.Doc) => void doc.getMap('cards').set(key, 1);
const cards = (room: Room) => room.read((doc) => doc.getMap('cards').toJSON());

/** Breaks Yjs only at the end of the transaction, as a crafted update might: nobody sees who it was. */
const putAndBreak = (key: string) => (doc: Y.Doc) => {
  put(key)(doc);
  doc.once('beforeObserverCalls', () => {
    throw new Error('broken at the end');
  });
};

describe('a turn of a room', () => {
  it('commits what was written together as one update', async () => {
    const storage = createMemoryStorage();
    const { room } = await openRoom(storage);
    await Promise.all(['a', 'b', 'c'].map((key) => room.edit(put(key))));
    expect(await cards(room)).toEqual({ a: 1, b: 1, c: 1 });
    expect((await storage.loadDocument(room.key)).updates.length).toBe(1);
  });

  it('in which Yjs breaks at the end loses only what broke it', async () => {
    const storage = createMemoryStorage();
    const { room, failures } = await openRoom(storage);
    const edits = [put('a'), putAndBreak('bad'), put('c')].map((write) => room.edit(write));
    const [a, bad, c] = await Promise.allSettled(edits);
    expect([a!.status, c!.status]).toEqual(['fulfilled', 'fulfilled']);
    expect((bad as PromiseRejectedResult).reason).toBeInstanceOf(MalformedUpdate);
    expect(await cards(room)).toEqual({ a: 1, c: 1 });
    expect(failures).toEqual([]);
    const again = await openRoom(storage);
    expect(await cards(again.room)).toEqual({ a: 1, c: 1 });
  });

  it('keeps the server’s client id where people write beside it', async () => {
    const { room } = await openRoom();
    const idOf = () => room.read((doc) => doc.clientID);
    const before = await idOf();
    const edited = room.edit(put('a'));
    const phone = new Y.Doc();
    phone.getMap('notes').set('b', 1);
    const update = Y.encodeStateAsUpdate(phone);
    room.receive(someone(), { kind: 'update', update, isStep2: false });
    await edited;
    expect(await room.read((doc) => doc.getMap('notes').toJSON())).toEqual({ b: 1 });
    expect(await idOf()).toBe(before);
  });

  it('[PRIV7] tells everyone before it compacts, and compacts what is committed', async () => {
    const storage = createMemoryStorage();
    const { room } = await openRoom(storage);
    await room.edit(put('a'));
    await Promise.all([room.edit(put('b')), room.compact()]);
    expect((await storage.loadDocument(room.key)).updates.length).toBe(1);
    expect(await cards(await openRoom(storage).then((again) => again.room))).toEqual({
      a: 1,
      b: 1,
    });
  });
});
