import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureIn } from '#lib/domain/centers/compared-round.ts';
import { prepareCenterTables } from './sqlite-center-schema.ts';
import { openCenterStore } from './sqlite-center-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const facts = {
  ...{ name: '가람협의회', region: 'KR-44', level: 'basic', sizeClass: 'small' },
  ...{ stage: 'operating', day: '2026-11-01', origin: 'here', withPlan: true },
};
const plan = [{ what: '한 달에 한 번 모이기', due: '2026-12-01', owners: ['두레생협'] }];
const round = {
  ...facts,
  id: 'b',
  network: 'n1',
  instrument: { stage: 'operating', version: '1' },
  factors: { 'shared-goal': 3.25, communication: null },
  uncertainty: {},
  obstacles: {},
  tasks: { '1-1': { share: 0.2, pick: 1 }, '1-2': { share: 0.1, pick: null } },
  wants: null,
  plan,
};

let directory: string;
const file = () => join(directory, 'centers.sqlite');
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'ieumpan-migration-'))));
afterEach(() => rmSync(directory, { recursive: true }));

/** One submission that was withdrawn, and one that stands. */
function writeVersion2(): void {
  const db = new DatabaseSync(file());
  prepareCenterTables(db, 2);
  db.exec(`INSERT INTO centers VALUES ('c1', '한밭센터', 'abcd2345', 'k', '${at}')`);
  const insert = db.prepare(
    `INSERT INTO submissions VALUES (?, ?, 'c1', 'n1', ?, 's', ?, ?, ?, ?, ?, ?, ?, '${at}')`,
  );
  const told = JSON.stringify(facts);
  insert.run(1, 'a', 'fa', 'ra', 'withdrawn', at, at, told, null, null);
  insert.run(2, 'b', 'fb', 'rb', 'sent', at, null, told, '{"of":"b"}', JSON.stringify(round));
  db.close();
}

test('a file of version 2 is taken over: what stands with its figures and plan, what has ended as a place', () => {
  writeVersion2();
  const store = openCenterStore(file());
  const [ended, standing] = store.sentRoundsOf('c1');
  expect(ended).toMatchObject({
    withdrawnAt: Date.parse(at),
    round: { id: 'a', name: '가람협의회' },
  });
  expect(ended?.round.figures.values).toHaveLength(0);
  const figureOf = (kind: 'factor' | 'task', id: string) => figureIn(standing!.round, { kind, id });
  expect(figureOf('factor', 'shared-goal')).toBe(3.25);
  expect(figureOf('factor', 'communication')).toBeNull();
  expect([figureOf('task', '1-1'), figureOf('task', '1-2')]).toEqual([1, 0]);
  expect(store.planOf('b')).toEqual(plan);
  expect(store.submission('c1', 'b')).toMatchObject({
    ...facts,
    status: 'sent',
    receiptHash: 'rb',
  });
  store.close();
});

test('[PRIV7] what is withdrawn after that is in none of its files, nor where version 2 had it', () => {
  writeVersion2();
  const store = openCenterStore(file());
  const isFound = () =>
    readdirSync(directory).some((name) =>
      readFileSync(join(directory, name), 'utf8').includes(plan[0]!.what),
    );
  expect(isFound()).toBe(true);
  store.endSubmission('b', 'withdrawn', at);
  expect(isFound()).toBe(false);
  store.close();
});

test('what comes later is counted on from the last number', () => {
  writeVersion2();
  openCenterStore(file()).close();
  const db = new DatabaseSync(file());
  expect(db.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'submissions'`).get()).toEqual({
    seq: 2,
  });
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  db.close();
});
