import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { figureIn, FigureOrder } from '#lib/domain/centers/compared-round.ts';
import { obstacleMargins } from '#lib/report/centers/center-round-of.ts';
import { leave } from '#lib/report/leaving.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { prepareCenterTables } from './sqlite-center-schema.ts';
import { openCenterStore } from './sqlite-center-store.ts';
import { prepareSentRounds } from './sqlite-sent-rounds.ts';

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

const parts = leave(madeUpSource());
const margins = Object.entries(obstacleMargins(parts)).filter(([, margin]) => margin !== null);
const order = new FigureOrder([
  { kind: 'factor', id: 'shared-goal' },
  ...margins.map(([id]) => ({ kind: 'obstacle', id }) as const),
  { kind: 'uncertainty', id: 'shared-goal' },
]);

/** Two submissions whose files lie beside their figures: one with its name, one without. */
function writeVersion3(): void {
  const db = new DatabaseSync(file());
  prepareCenterTables(db, 3);
  db.exec(`INSERT INTO centers VALUES ('c1', '한밭센터', 'abcd2345', 'k', '${at}')`);
  const insert = db.prepare(
    `INSERT INTO submissions VALUES (?, ?, 'c1', ?, ?, 's', ?, 'sent', '${at}', NULL, '${at}', ?)`,
  );
  const sent = prepareSentRounds(db);
  for (const [n, name] of [[1, '가람협의회'] as const, [2, null] as const]) {
    const id = `r${n}`;
    insert.run(n, id, `n${n}`, id, id, JSON.stringify({ ...facts, name }));
    const values = Float64Array.from(order.figures, (_, i) => i + 0.25);
    sent.put(n, { figures: { order, values }, plan: name === null ? null : plan });
    db.prepare('INSERT INTO results VALUES (?, ?)').run(n, JSON.stringify(parts));
  }
  db.close();
}

describe('a file of version 3, which kept what was sent', () => {
  const contents = () =>
    readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));

  test('[PRIV7] keeps its figures and plans, and of what was sent nothing is left in any file', () => {
    writeVersion3();
    const counts = '"counts":[';
    expect(contents().some((text) => text.includes(counts))).toBe(true);
    const store = openCenterStore(file());
    const [named, nameless] = store.sentRoundsOf('c1').map(({ round }) => round);
    for (const round of [named!, nameless!])
      expect(figureIn(round, { kind: 'factor', id: 'shared-goal' })).toBe(0.25);
    expect(store.planOf('r1')).toEqual(plan);
    store.close();
    expect(contents().filter((text) => text.includes(counts))).toEqual([]);
  });

  test('has margins of obstacles where a network is seen by itself, and of others only what enters sums', () => {
    writeVersion3();
    const store = openCenterStore(file());
    const [named, nameless] = store.sentRoundsOf('c1').map(({ round }) => round);
    expect(margins.length).toBeGreaterThan(20);
    for (const [id, margin] of margins) {
      expect(figureIn(named!, { kind: 'margin', id })).toBe(margin);
      expect(figureIn(nameless!, { kind: 'obstacle', id })).not.toBeNull();
    }
    expect(figureIn(named!, { kind: 'uncertainty', id: 'shared-goal' })).not.toBeNull();
    const kinds = nameless!.figures.order.figures.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['factor', 'obstacle']));
    store.close();
  });
});
