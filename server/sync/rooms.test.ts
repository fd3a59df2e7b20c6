import { PassThrough } from 'node:stream';
import type { WebSocket } from 'ws';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { WorkshopId } from '#lib/domain/id.ts';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { silentLog } from '../ops/log.ts';
import { createMemoryStorage } from '../storage/memory.ts';
import type { Storage } from '../storage/storage.ts';
import { Connection } from './connection.ts';
import { encodeSync } from './frame.ts';
import { Outlet } from './outlet.ts';
import { Rooms } from './rooms.ts';
import { unobserved } from './testing/unobserved.ts';

const name = { kind: 'board', workshop: 'abcdefgh01234567' as WorkshopId } as const;
const nothing = () => undefined;
const aDayMs = 86_400_000;

/** Rooms over a store whose commits and loads wait while they are held. */
function heldRooms() {
  const memory = createMemoryStorage();
  let now = 0;
  let held: PromiseWithResolvers<undefined> | null = null;
  const calls = { loads: 0, commits: 0 };
  const storage = Object.create(memory, {}) as Storage;
  storage.commit = async (changes) => {
    calls.commits += 1;
    await held?.promise;
    return memory.commit(changes);
  };
  storage.loadDocument = async (room) => {
    calls.loads += 1;
    await held?.promise;
    return memory.loadDocument(room);
  };
  const rooms = new Rooms({
    storage,
    limits: defaultLimits,
    clock: () => now,
    log: silentLog,
    rulesOf: () => ({
      mayWrite: () => true,
      maps: new Set(['notes']),
      isShared: false,
      maxBytes: 1e6,
    }),
    onCommitted: nothing,
    observe: unobserved,
  });
  return {
    rooms,
    memory,
    calls,
    hold: () => void (held = Promise.withResolvers()),
    release: () => held?.resolve(undefined),
    clock: () => now,
    /** As after a day in which nothing happened. */
    async tickLater() {
      now += aDayMs;
      await rooms.tick();
    },
  };
}

/** A visitor whose socket leads nowhere; `closedWith` tells how it was closed. */
function visitor(clock = () => 0) {
  const closedWith: number[] = [];
  const line = new PassThrough();
  const socket = {
    readyState: 1,
    OPEN: 1,
    ping: nothing,
    terminate: nothing,
    close: (code: number) => closedWith.push(code),
  } as unknown as WebSocket;
  const options = {
    outlet: new Outlet(socket, line),
    wantsAck: true,
    limits: defaultLimits,
    clock,
  };
  return {
    connection: new Connection(socket, { roles: [], browser: 'hash' }, options),
    closedWith,
    /** All that was sent to it, end to end. */
    heard: () => Buffer.from((line.read() as Buffer | null) ?? []),
  };
}

/** The same three entries, overwritten in turn so often that hardly anything else is left. */
async function wearOut(rooms: Rooms): Promise<Y.Doc> {
  await rooms.edit(name, (doc) => {
    for (let edit = 0; edit < 9000; edit += 1) doc.getMap('notes').set(`note ${edit % 3}`, edit);
  });
  const held = new Y.Doc();
  await rooms.read(name, (doc) => Y.applyUpdate(held, Y.encodeStateAsUpdate(doc)));
  return held;
}

const step1 = (doc: Y.Doc) => ({ kind: 'step1', stateVector: Y.encodeStateVector(doc) }) as const;

test('all who ask for a room while it loads share one load', async () => {
  const { rooms, calls, hold, release } = heldRooms();
  hold();
  const asked = Array.from({ length: 50 }, () => rooms.open(name));
  release();
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(calls.loads).toBe(1);
});

test('[DUR4] a room is never unloaded before what is in it is stored, whoever comes and goes meanwhile', async () => {
  const { rooms, memory, calls, hold, release, tickLater } = heldRooms();
  const room = await rooms.open(name);
  await tickLater();
  hold();
  const edited = room.edit((doc) => void doc.getMap('notes').set('a', 1));
  while (calls.commits === 0) await new Promise(setImmediate);
  for (let n = 0; n < 5; n += 1) {
    const { connection } = visitor();
    room.join(connection);
    room.leave(connection);
    await tickLater();
    expect([rooms.size, await rooms.open(name)]).toEqual([1, room]);
  }
  release();
  await edited;
  while (rooms.size > 0) {
    await new Promise(setImmediate);
    await tickLater();
  }
  expect((await memory.loadDocument(room.key)).updates.length).toBe(1);
  expect(await rooms.read(name, (doc) => doc.getMap('notes').toJSON())).toEqual({ a: 1 });
});

test('[DUR4] who comes while an idle room is being compacted for its end keeps it', async () => {
  const { rooms, calls, hold, release, tickLater } = heldRooms();
  await rooms.edit(name, (doc) => void doc.getMap('notes').set('a', 1));
  await rooms.edit(name, (doc) => void doc.getMap('notes').set('a', 2));
  const room = await rooms.open(name);
  await tickLater();
  const commitsBefore = calls.commits;
  hold();
  // Two updates are stored, so its end begins with a compaction.
  const ending = tickLater();
  while (calls.commits === commitsBefore) await new Promise(setImmediate);
  const { connection, closedWith } = visitor();
  room.join(connection);
  release();
  await ending;
  expect([rooms.size, closedWith]).toEqual([1, []]);
});

test('everyone hears something though the store hangs over another room', async () => {
  const { rooms, calls, clock, hold, release, tickLater } = heldRooms();
  await rooms.edit(name, (doc) => void doc.getMap('notes').set('a', 1));
  await rooms.edit(name, (doc) => void doc.getMap('notes').set('a', 2));
  const other = await rooms.open({ ...name, kind: 'agenda' });
  const { connection, heard } = visitor(clock);
  other.join(connection);
  await tickLater();
  heard();
  const commitsBefore = calls.commits;
  hold();
  // Two updates are stored, so the idle room's end begins with a compaction.
  const ticks = [tickLater()];
  while (calls.commits === commitsBefore) await new Promise(setImmediate);
  for (let tick = 0; tick < 3; tick += 1) {
    connection.hear();
    heard();
    ticks.push(tickLater());
    expect(heard().length).toBeGreaterThan(0);
  }
  expect(calls.commits).toBe(commitsBefore + 1);
  release();
  await Promise.all(ticks);
});

test('who enters a room that has just ended is sent back at once', async () => {
  const { rooms } = heldRooms();
  const room = await rooms.open(name);
  await rooms.end(name, 'restarting');
  const { connection, closedWith } = visitor();
  room.join(connection);
  expect(closedWith).toEqual([4503]);
});

test('a room that is worn out is laid anew before it is let go, and never while someone is there', async () => {
  const { rooms, memory, tickLater } = heldRooms();
  const held = await wearOut(rooms);
  const { connection } = visitor();
  const room = await rooms.open(name);
  room.join(connection);
  for (let day = 0; day < 5; day += 1) await tickLater();
  expect(await room.renew()).toBe(false);
  expect((await memory.loadDocument(room.key)).earlier).toBeNull();
  room.leave(connection);
  while (rooms.size > 0) {
    await new Promise(setImmediate);
    await tickLater();
  }
  const { updates, earlier } = await memory.loadDocument(room.key);
  expect([updates.length, earlier === null]).toEqual([1, false]);
  expect(updates[0]!.length).toBeLessThan(Y.encodeStateAsUpdate(held).length / 100);
  const now = await rooms.read(name, (doc) => doc.getMap('notes').toJSON());
  expect(now).toEqual(held.getMap('notes').toJSON());
});

test('who comes while a room is being laid anew is answered with the new document, or sent to it', async () => {
  const { rooms, calls, hold, release } = heldRooms();
  const held = await wearOut(rooms);
  const room = await rooms.open(name);
  const commitsBefore = calls.commits;
  hold();
  const renewing = room.renew();
  while (calls.commits === commitsBefore) await new Promise(setImmediate);
  const [newcomer, comer] = [visitor(), visitor()];
  for (const { connection } of [newcomer, comer]) room.join(connection);
  room.receive(newcomer.connection, step1(new Y.Doc()));
  room.receive(comer.connection, step1(held));
  await new Promise(setImmediate);
  expect([newcomer.heard().length, comer.heard().length]).toEqual([0, 0]);
  release();
  expect(await renewing).toBe(true);
  const state = await rooms.read(name, (doc) => Y.encodeStateAsUpdate(doc));
  expect(newcomer.heard().includes(Buffer.from(encodeSync('step2', state)))).toBe(true);
  expect([newcomer.closedWith, comer.closedWith]).toEqual([[], [closeCodes.renewed]]);
});

test('[DUR2] a room whose laying anew could not be stored stays as it was', async () => {
  const { rooms, memory } = heldRooms();
  const held = await wearOut(rooms);
  const room = await rooms.open(name);
  const commit = memory.commit.bind(memory);
  memory.commit = () => Promise.reject(new Error('the disk is full'));
  await expect(room.renew()).rejects.toThrow('the disk is full');
  memory.commit = commit;
  expect((await memory.loadDocument(room.key)).earlier).toBeNull();
  const now = await rooms.read(name, (doc) => Y.encodeStateVector(doc));
  expect(now).toEqual(Y.encodeStateVector(held));
});
