import { createRandom } from '#lib/domain/seeded-random.ts';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Storage } from '../../server/storage/storage.ts';
import { shuffled } from './shuffled.ts';
import { openStorage, soon, temporaryDirectory } from './sqlite-under-test.ts';
import { storedBytes } from './stored-bytes.ts';
import {
  append,
  ballot,
  participantId,
  participantRecord,
  putParticipant,
  putSeat,
  putWorkshop,
  seatId,
  seatRecord,
  workshopRecord,
} from './stored-records.ts';

describe('[PRIV5] names and ballots', () => {
  const people = Array.from({ length: 60 }, (_, n) => n);
  const nameOf = (n: number): string => `이름은-${n}-끝`;
  const hashOf = (n: number): string => `hash-of-participant-${n}-end`;

  /** Everyone joins, answers and finishes, in the given order. */
  async function fill(storage: Storage, order: readonly number[]): Promise<void> {
    await storage.commit([putWorkshop(workshopRecord(1))]);
    for (const n of order)
      await storage.commit([
        putSeat(seatRecord(n, { name: nameOf(n) })),
        putParticipant(participantRecord(people.length - n, { credentialHash: hashOf(n) })),
        append(ballot(1, people.length - n), `answers ${n}`),
      ]);
    for (const n of order)
      await storage.commit([
        putSeat(seatRecord(n, { name: nameOf(n), finished: { checklist: true } })),
      ]);
  }

  /** The words in the order in which they lie in the files. */
  function laidDown(at: string, words: readonly string[]): string[] {
    const bytes = storedBytes(at);
    return words.toSorted((a, b) => bytes.indexOf(a) - bytes.indexOf(b));
  }

  it('lie in the files in an order that does not depend on who came first', async () => {
    const orders = [people, shuffled(people, createRandom(5))];
    const laid: (() => string[][])[] = [];
    for (const order of orders) {
      const place = temporaryDirectory();
      await fill(await openStorage(place), order);
      laid.push(() => [laidDown(place, people.map(nameOf)), laidDown(place, people.map(hashOf))]);
    }
    await vi.waitFor(() => expect(laid[0]!()).toEqual(laid[1]!()), soon);
  });

  it('are in no table and on no page together', async () => {
    const directory = temporaryDirectory();
    const storage = await openStorage(directory);
    await fill(storage, people);
    await storage.close();
    const ofSeats = people.flatMap((n) => [nameOf(n), seatId(n), `"seat-hash-${n}"`]);
    const ofBallots = people.flatMap((n) => [hashOf(n), participantId(people.length - n)]);
    const holds = (bytes: Buffer, words: readonly string[]): boolean =>
      words.some((word) => bytes.includes(word));
    const places = [...tables(directory), ...pages(directory)];
    for (const [place, bytes] of places) {
      const both = holds(bytes, ofSeats) && holds(bytes, ofBallots);
      expect(both, `${place} holds names and ballots`).toBe(false);
    }
    expect(places.filter(([, bytes]) => holds(bytes, ofSeats))).not.toEqual([]);
    expect(places.filter(([, bytes]) => holds(bytes, ofBallots))).not.toEqual([]);
  });

  it('are in tables without hidden row numbers, counters or times of writing', async () => {
    const directory = temporaryDirectory();
    await (await openStorage(directory)).close();
    const db = new DatabaseSync(join(directory, 'ieumpan.db'), { readOnly: true });
    const made = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all();
    expect(made.length).toBeGreaterThan(5);
    for (const { sql } of made) expect(sql).toMatch(/STRICT, WITHOUT ROWID$/);
    for (const { sql } of made) expect(sql).not.toMatch(/AUTOINCREMENT|created|updated|joined/i);
    db.close();
  });
});

/** Each table as one text. */
function tables(directory: string): [string, Buffer][] {
  const db = new DatabaseSync(join(directory, 'ieumpan.db'), { readOnly: true });
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const texts = names.map(({ name }): [string, Buffer] => {
    const rows = db.prepare(`SELECT * FROM ${String(name)}`).all();
    return [`table ${String(name)}`, Buffer.from(JSON.stringify(rows))];
  });
  db.close();
  return texts;
}

function pages(directory: string): [string, Buffer][] {
  const bytes = storedBytes(directory);
  return Array.from({ length: bytes.length / 4096 }, (_, index) => [
    `page ${index + 1}`,
    bytes.subarray(index * 4096, (index + 1) * 4096),
  ]);
}
