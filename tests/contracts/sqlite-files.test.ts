import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import { openDatabase } from '../../server/storage/sqlite-database.ts';
import { StorageFailed } from '../../server/storage/storage.ts';
import { openStorage, temporaryDirectory } from './sqlite-under-test.ts';
import {
  append,
  board,
  claim,
  participantRecord,
  putParticipant,
  putSeat,
  putWorkshop,
  seatRecord,
  text,
  workshopId,
  workshopRecord,
} from './stored-records.ts';

describe('SQLite, its files and its thread', () => {
  let directory: string;
  beforeEach(() => void (directory = join(temporaryDirectory(), 'data')));

  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

  it('can be read by nobody but their owner', async () => {
    const storage = await openStorage(directory);
    await storage.commit([append(board(1), 'one')]);
    expect(modeOf(directory)).toBe('700');
    expect(modeOf(join(directory, 'ieumpan.db'))).toBe('600');
    expect(modeOf(join(directory, 'ieumpan.db-wal'))).toBe('600');
  });

  it('[DUR1] are written through: a commit is fsynced to the log before it returns', () => {
    const { db } = openDatabase(directory);
    const pragma = (name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0];
    const full = 2;
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(full);
    expect(pragma('secure_delete')).toBe(1);
    db.close();
  });

  it('keep everything over a close', async () => {
    const first = await openStorage(directory);
    await first.commit([
      putWorkshop(workshopRecord(1)),
      putSeat(seatRecord(1)),
      putParticipant(participantRecord(1)),
      append(board(1), 'one'),
      append(board(1), 'two'),
      claim(board(1), 7, 'browser'),
    ]);
    await first.close();
    const second = await openStorage(directory);
    expect(await second.workshop(workshopId(1))).toEqual(workshopRecord(1));
    expect(await second.seats(workshopId(1))).toEqual([seatRecord(1)]);
    expect(await second.participants(workshopId(1))).toEqual([participantRecord(1)]);
    const { updates, clients } = await second.loadDocument(board(1));
    expect(updates.map(text)).toEqual(['one', 'two']);
    expect(clients.get(7)).toBe('browser');
    expect((await second.commit([append(board(1), 'three')])).get(board(1))).toBe(3);
  });

  const refusal = (): Promise<unknown> =>
    openSqliteStorage(directory).then(
      () => 'opened',
      (error: unknown) => error,
    );

  it('are refused with a sentence when a newer version made them, and left as they are', async () => {
    await (await openStorage(directory)).close();
    const file = join(directory, 'ieumpan.db');
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    const refused = await refusal();
    expect(refused).toBeInstanceOf(StorageFailed);
    expect(refused).toMatchObject({ code: 'NEWER_DATABASE' });
    expect(String(refused)).toMatch(/newer version.*999/);
    const after = new DatabaseSync(file, { readOnly: true });
    expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: 999 });
    after.close();
  });

  it('are refused with the code of the store when they are no database', async () => {
    mkdirSync(directory);
    writeFileSync(join(directory, 'ieumpan.db'), 'not a database '.repeat(1000));
    expect(await refusal()).toMatchObject({ code: 'SQLITE_NOTADB' });
  });

  it('are refused with the code of the system when there is no place for them', async () => {
    writeFileSync(directory, 'a file where the directory should be');
    expect(await refusal()).toMatchObject({ name: 'StorageFailed', code: 'EEXIST' });
  });

  it('are opened again by a new thread when the old one dies', async () => {
    const workers: Worker[] = [];
    const storage = await openStorage(directory, (given) => {
      const script = new URL('../../server/storage/sqlite-worker.ts', import.meta.url);
      const worker = new Worker(script, { workerData: { directory: given } });
      workers.push(worker);
      return worker;
    });
    await storage.commit([append(board(1), 'one')]);
    const caught = Promise.allSettled([storage.ping(), storage.loadDocument(board(1))]);
    await workers[0]!.terminate();
    for (const { status, ...outcome } of await caught) {
      // What was answered before the end is as good as ever.
      if (status === 'rejected') expect(outcome).toMatchObject({ reason: { code: 'WORKER_DIED' } });
    }
    await storage.commit([append(board(1), 'two')]);
    expect(workers).toHaveLength(2);
    const { updates } = await storage.loadDocument(board(1));
    expect(updates.map(text)).toEqual(['one', 'two']);
  });

  it('reject all that waits when the thread dies', async () => {
    const silent = 'require("node:worker_threads").parentPort.on("message", () => process.exit(1))';
    const hello = 'require("node:worker_threads").parentPort.postMessage({ kind: "opened" });';
    const storage = await openSqliteStorage(
      directory,
      () => new Worker(hello + silent, { eval: true }),
    );
    const waiting = await Promise.allSettled([storage.commit([]), storage.ping()]);
    for (const one of waiting)
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'WORKER_DIED' } });
  });
});
