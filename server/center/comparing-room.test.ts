import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import type { CenterStore, Submission } from './center-store.ts';
import { orderFor } from './compared-figures.ts';
import { ComparingRoom } from './comparing-room.ts';
import { openCenterStore } from './sqlite-center-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
let now = Date.parse(at);
let store: CenterStore;
let room: ComparingRoom;

beforeEach(() => {
  now = Date.parse(at);
  store = openCenterStore(':memory:');
  room = new ComparingRoom(store, () => now);
});

function found(center: string, rounds = 0): void {
  const of = { name: center, code: center, networkKey: 'k', createdAt: at };
  store.createCenter({ ...of, id: center });
  for (let i = 0; i < rounds; i += 1) send(center, `${center}-${i}`);
}

function send(center: string, id: string, replaces: string[] = []): void {
  const year = 2016 + (Number(id.split('-')[1] ?? 0) % 11);
  const submission: Submission = {
    ...{ id, center, network: id, name: `네트워크 ${id}`, region: 'KR-44', level: 'basic' },
    ...{ sizeClass: 'small', stage: 'operating', day: `${year}-03-02`, origin: 'here' },
    ...{ withPlan: false, status: 'sent', sentAt: at, endedAt: null },
    ...{ senderHash: 's', receiptHash: `r-${id}`, fingerprint: id },
  };
  const order = orderFor(submission);
  const values = Float64Array.from(order.figures, () => 3);
  const held = { figures: { order, values }, plan: null };
  store.addSubmission(submission, held, replaces);
}

const idsIn = (index: ComparingIndex): string[] =>
  index.times.flatMap((time) => index.part(time).rounds.map(({ id }) => id)).sort();

const standing = (center: string): string[] =>
  store
    .sentRoundsOf(center)
    .flatMap(({ round, withdrawnAt }) => (withdrawnAt === null ? [round.id] : []))
    .sort();

describe('the room in which centers compare', () => {
  test('the index is the same until a round comes, one is withdrawn or a month ends', async () => {
    found('c', 20);
    const first = await room.indexOf('c');
    expect(await room.indexOf('c')).toBe(first);
    send('c', 'c-20');
    const second = await room.indexOf('c');
    expect(idsIn(second)).toHaveLength(21);
    store.endSubmission('c-3', 'withdrawn', later);
    const third = await room.indexOf('c');
    expect(idsIn(third)).not.toContain('c-3');
    now = Date.parse('2026-12-01T10:00:00.000Z');
    const fourth = await room.indexOf('c');
    expect(new Set([first, second, third, fourth]).size).toBe(4);
  });

  // A round is read in one of three pieces, and parts are made after that: each of these moments is one to come or go in.
  test.each(Array.from({ length: 13 }, (_, turns) => turns))(
    'what comes, goes and is replaced while it reads, %i turns after it was asked, is as it stands when it answers',
    async (turns) => {
      found('c', 2300);
      const asked = room.indexOf('c');
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      for (const id of ['c-7', 'c-1500', 'c-2299']) store.endSubmission(id, 'withdrawn', later);
      send('c', 'c-2300');
      send('c', 'c-2301', ['c-8']);
      const known = idsIn(await asked);
      const gone = ['c-7', 'c-8', 'c-1500', 'c-2299'];
      expect(known).toHaveLength(2298);
      expect(known).toEqual(expect.arrayContaining(['c-2300', 'c-2301']));
      expect(known.filter((id) => gone.includes(id))).toEqual([]);
      expect(known).toEqual(standing('c'));
    },
  );

  test('others of the process get their turn after every thousand rounds and every part', async () => {
    found('c', 2300);
    let turns = 0;
    let isDone = false;
    const asked = room.indexOf('c').then(() => (isDone = true));
    for (; !isDone; turns += 1) await setImmediate();
    await asked;
    expect(turns).toBeGreaterThanOrEqual(3 + 11);
  });

  test('more centers than are kept, asked all at once, are each read once', async () => {
    const centers = Array.from({ length: 10 }, (_, i) => `c${i}`);
    for (const center of centers) found(center, 1050);
    let pieces = 0;
    const counting = {
      sentRoundsOf: (center: string) => store.sentRoundsOf(center),
      readSome: (center: string) => {
        const hasRead = store.readSome(center);
        if (hasRead) pieces += 1;
        return hasRead;
      },
    };
    const crowded = new ComparingRoom(counting, () => now);
    const indexes = await Promise.all(centers.map((center) => crowded.indexOf(center)));
    expect(indexes.map((index) => idsIn(index).length)).toEqual(centers.map(() => 1050));
    expect(pieces).toBeLessThanOrEqual(3 * centers.length);
  });

  test('eight centers are kept, and the one not asked for longest gives way', async () => {
    const centers = Array.from({ length: 8 }, (_, i) => `c${i}`);
    for (const center of [...centers, 'ninth']) found(center, 3);
    const first = new Map<string, ComparingIndex>();
    for (const center of centers) first.set(center, await room.indexOf(center));
    for (const center of centers) expect(await room.indexOf(center)).toBe(first.get(center));
    await room.indexOf('ninth');
    expect(await room.indexOf('c1')).toBe(first.get('c1'));
    expect(await room.indexOf('c0')).not.toBe(first.get('c0'));
  });

  test('a center whose rounds cannot be read keeps no other waiting', async () => {
    found('c', 30);
    const breaking = {
      sentRoundsOf: (center: string) => store.sentRoundsOf(center),
      readSome(center: string) {
        if (center === 'broken' && hasBegun) throw new Error('the disk is gone');
        hasBegun ||= center === 'broken';
        return center === 'broken' || store.readSome(center);
      },
    };
    let hasBegun = false;
    const shared = new ComparingRoom(breaking, () => now);
    const broken = shared.indexOf('broken');
    await expect(broken).rejects.toThrow('the disk is gone');
    expect(idsIn(await shared.indexOf('c'))).toHaveLength(30);
  });
});
