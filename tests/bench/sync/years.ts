/**
 * `node tests/bench/sync/years.ts`: what a document costs after years of edits, year by year: bytes in the store and
 * the time to load it. 4,000 edits a year in 20 sessions, of the same 30 items.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OldDocument } from '../../support/old-document.ts';

const years = 10;
const sessionsPerYear = 20;
const habits = {
  'one item seven times, then the next': (edit: number) => Math.floor(edit / 7),
  'another item with every edit': (edit: number) => edit,
};

async function liveThrough(habit: string, itemOf: (edit: number) => number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'ieumpan-years-'));
  const old = await OldDocument.open(directory, itemOf);
  console.log(`\n| ${habit}: year | document, KB | beside it, KB | database file, KB | load, ms |`);
  console.log('| --- | --- | --- | --- | --- |');
  for (let year = 1; year <= years; year += 1) {
    for (let session = 0; session < sessionsPerYear; session += 1) await old.session();
    const { documentBytes, besideBytes, fileBytes, loadMs } = await old.measure();
    const sizes = [documentBytes, besideBytes, fileBytes].map((n) => (n / 1000).toFixed(1));
    console.log(`| ${year} | ${sizes.join(' | ')} | ${loadMs.toFixed(1)} |`);
  }
  await old.close();
  rmSync(directory, { recursive: true });
}

for (const [habit, itemOf] of Object.entries(habits)) await liveThrough(habit, itemOf);
