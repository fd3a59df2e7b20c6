import { createRandom } from '#lib/domain/seeded-random.ts';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Scrubber } from '../../server/storage/sqlite-scrub.ts';
import { temporaryDirectory } from './sqlite-under-test.ts';

it('[PRIV7] copies that SQLite leaves in the unused middle of pages are what the scrubber is for', () => {
  const directory = temporaryDirectory();
  const file = join(directory, 'churned.db');
  const dead = churn(file, 1);
  const leftover = (): string[] => {
    const bytes = readFileSync(file, 'latin1');
    return dead.filter((word) => bytes.includes(word));
  };
  expect(leftover(), 'SQLite leaves none any more: sqlite-scrub.ts can go').not.toEqual([]);
  const before = contentOf(file);
  const scrubber = new Scrubber(file, 4096);
  scrubber.scrubAll();
  scrubber.close();
  expect(leftover()).toEqual([]);
  expect(contentOf(file)).toEqual(before);
});

/** Writes and removes with SQLite's own secure_delete alone; gives back what was removed. */
function churn(file: string, seed: number): string[] {
  const random = createRandom(seed);
  const db = new DatabaseSync(file);
  db.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY');
  db.exec('CREATE TABLE texts (id TEXT PRIMARY KEY, bytes TEXT) STRICT, WITHOUT ROWID');
  const insert = db.prepare('INSERT INTO texts VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM texts WHERE id = ?');
  const living = new Map<string, string>();
  const dead: string[] = [];
  db.exec('BEGIN');
  for (let n = 0; n < 8000; n++) {
    const word = `<${n}>`;
    if (living.size < 300 || random() < 0.5) {
      living.set(word, `${Math.floor(random() * 300)} ${n}`);
      insert.run(living.get(word)!, word.repeat(1 + Math.floor(random() * 60)));
    } else {
      const [gone, id] = [...living][Math.floor(random() * living.size)]!;
      remove.run(id);
      living.delete(gone);
      dead.push(gone);
    }
  }
  db.exec('COMMIT');
  db.close();
  return dead;
}

function contentOf(file: string): unknown {
  const db = new DatabaseSync(file, { readOnly: true });
  const content = [
    db.prepare('PRAGMA integrity_check').all(),
    db.prepare('SELECT * FROM texts').all(),
  ];
  db.close();
  return content;
}
