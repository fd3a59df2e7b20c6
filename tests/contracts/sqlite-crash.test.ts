import { execFileSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import { startChild, type Child } from './child-lines.ts';
import { temporaryDirectory } from './sqlite-under-test.ts';
import { board, text } from './stored-records.ts';

describe('SQLite, when things go wrong around it', () => {
  let directory: string;
  beforeEach(() => void (directory = temporaryDirectory()));

  function start(...more: readonly string[]): Child {
    const child = startChild(directory, ...more);
    onTestFinished(() => child.kill());
    return child;
  }

  /**
   * The numbers that the room holds, whether as updates or in one state. Since it was last laid anew, at the number kept
   * beside it, each has its claim; those up to it have none any more.
   */
  async function storedNumbers(): Promise<number[]> {
    const storage = await openSqliteStorage(directory);
    const { updates, clients, earlier } = await storage.loadDocument(board(1));
    await storage.close();
    const words = updates.map(text).join('').split(';').slice(0, -1);
    const numbers = words.map(Number);
    const laidAnewAt = earlier ? Number(text(earlier)) : 0;
    expect([...clients.keys()].sort((a, b) => a - b)).toEqual(numbers.slice(laidAnewAt));
    return numbers;
  }

  const acknowledged = (child: Child): number[] =>
    child.lines
      .filter((line) => line.startsWith('acknowledged'))
      .map((line) => Number(line.split(' ')[1]));

  it('[DUR2] has everything that was acknowledged after kill -9, laid anew whole or not at all', async () => {
    let before = 0;
    // From the very first commit to some compactions and tidyings of the files later.
    for (const enough of [1, 33, 7, 1000]) {
      const child = start();
      await child.next(`acknowledged ${before + enough}`);
      await child.kill();
      const stored = await storedNumbers();
      expect(stored).toEqual(stored.map((_, index) => index + 1));
      expect(stored.length).toBeGreaterThanOrEqual(acknowledged(child).at(-1)!);
      before = stored.length;
    }
    const db = new DatabaseSync(join(directory, 'ieumpan.db'));
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    db.close();
  });

  it('belongs to one process at a time, and to the next as soon as that one is gone', async () => {
    const first = start();
    await first.next('acknowledged');
    const second = start();
    expect(await second.next('refused')).toMatch(/in use by another process/);
    await expect(openSqliteStorage(directory)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await first.next('acknowledged');
    await first.kill();
    expect(await storedNumbers()).toContain(acknowledged(first).at(-1));
  });

  it('rejects with the code of the store where the disk takes no more, and goes on when it does', async () => {
    const child = start('20000');
    await child.next('acknowledged 3');
    limitFileSize(child.pid, '200000:unlimited');
    expect(await child.next('failed')).toBe('failed SQLITE_IOERR');
    limitFileSize(child.pid, 'unlimited');
    child.skip();
    await child.next('acknowledged');
    await child.kill();
    const stored = await storedNumbers();
    expect(stored).toEqual(stored.map((_, index) => index + 1));
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged(child).at(-1)!);
  });
});

/** A limit on the size of files (Linux) stands for a full disk: it needs no rights and can be lifted again. */
function limitFileSize(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}`]);
}
