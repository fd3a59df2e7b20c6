import { createRandom } from '#lib/domain/seeded-random.ts';
import { execFileSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../server/storage/storage.ts';
import { deletions, neighbours } from './deletions.ts';
import { openStorage, soon, temporaryDirectory } from './sqlite-under-test.ts';
import { wordsOnDisk } from './stored-bytes.ts';
import {
  append,
  board,
  compact,
  putSeat,
  putWorkshop,
  seatRecord,
  workshopId,
  workshopRecord,
} from './stored-records.ts';

describe('[PRIV7] deleted text is gone from the files, soon', () => {
  const secret = '지워야 할 비밀 secret-7f3a';

  it('whichever change deletes it', async () => {
    const directory = temporaryDirectory();
    const storage = await openStorage(directory);
    const words = deletions.map((_, n) => `${secret} ${n}.`);
    const present = (): string[] =>
      wordsOnDisk(directory, words).map((word) => deletions[words.indexOf(word)]!.of);
    for (const [n, { written }] of deletions.entries())
      await storage.commit([...written(n, words[n]!), ...neighbours(n)]);
    expect(present()).toEqual(deletions.map(({ of }) => of));
    for (const [n, { deleted }] of deletions.entries()) await storage.commit([deleted(n)]);
    await expect.poll(present, soon).toEqual([]);
  });

  it('the text of a commit that was refused', async () => {
    const directory = temporaryDirectory();
    const storage = await openStorage(directory);
    await storage.commit([putWorkshop(workshopRecord(1))]);
    const refused = storage.commit([
      ...Array.from({ length: 40 }, (_, n) => append(board(n), secret.repeat(3000))),
      putWorkshop(workshopRecord(2, { code: '000001' })),
    ]);
    await expect(refused).rejects.toMatchObject({ name: 'CodeTaken' });
    await expect.poll(() => wordsOnDisk(directory, [secret]), soon).toEqual([]);
  });

  it('at close, without waiting', async () => {
    const directory = temporaryDirectory();
    const storage = await openStorage(directory);
    await storage.commit([append(board(1), secret)]);
    await storage.commit([compact(board(1), 'state', 1)]);
    await storage.close();
    expect(wordsOnDisk(directory, [secret])).toEqual([]);
  });

  it('at the next opening, where the process was cut off before it could tidy', async () => {
    const directory = temporaryDirectory();
    const storage = await openStorage(directory);
    await storage.commit([append(board(1), secret), putSeat(seatRecord(1, { name: secret }))]);
    await storage.commit([compact(board(1), 'state', 1), putSeat(seatRecord(1))]);
    // A copy of the files at this moment is what kill -9 would leave.
    const cut = temporaryDirectory();
    execFileSync('cp', ['-a', `${directory}/.`, cut]);
    expect(wordsOnDisk(cut, [secret])).toEqual([secret]);
    const reopened = await openStorage(cut);
    expect(wordsOnDisk(cut, [secret])).toEqual([]);
    expect(await reopened.seats(workshopId(1))).toEqual([seatRecord(1)]);
  });

  it('whatever else is written and removed around it', { timeout: 60_000 }, async () => {
    const directory = temporaryDirectory();
    const seed = 20261122;
    const random = createRandom(seed);
    const storage = await openStorage(directory);
    const living = new Map<string, string>();
    const dead: string[] = [];
    for (let round = 0; round < 60; round++) {
      const commits = Array.from({ length: 60 }, (_, index) => {
        const word = `<${round}-${index}>`;
        const room = `${workshopId(Math.floor(random() * 40))}/room ${word}`;
        if (living.size > 20 && random() < 0.45) return storage.commit(removeOne());
        living.set(word, room);
        return storage.commit([append(room, word.repeat(1 + Math.floor(random() * 60)))]);
      });
      await Promise.all(commits);
    }
    function removeOne(): Change[] {
      const [word, room] = [...living][Math.floor(random() * living.size)]!;
      living.delete(word);
      dead.push(word);
      return [{ kind: 'remove-document', room }];
    }
    const leftover = () => wordsOnDisk(directory, dead);
    await expect.poll(leftover, soon).toEqual([]);
    expect(dead.length).toBeGreaterThan(1000);
    await storage.close();
    const db = new DatabaseSync(join(directory, 'ieumpan.db'), { readOnly: true });
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(db.prepare('SELECT count(*) AS n FROM updates').get()).toEqual({ n: living.size });
    db.close();
  });
});
