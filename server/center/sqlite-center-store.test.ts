import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  FigureOrder,
  type ComparedRound,
  type RoundFigures,
} from '#lib/domain/centers/compared-round.ts';
import type { CenterStore, Submission, SubmissionFigures } from './center-store.ts';
import { prepareCenterTables } from './sqlite-center-schema.ts';
import { openCenterStore } from './sqlite-center-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const center = { id: 'c1', name: '한밭센터', code: 'abcd2345', networkKey: 'k', createdAt: at };
const secretWords = '이 글은 거두면 파일에도 남지 않는다';
const submission = (id: string): Submission => ({
  id,
  center: 'c1',
  network: 'n1',
  name: null,
  region: 'KR-44',
  level: 'basic',
  sizeClass: 'small',
  stage: 'founding',
  day: '2026-11-01',
  origin: 'here',
  withPlan: true,
  status: 'sent',
  sentAt: at,
  endedAt: null,
  senderHash: 's',
  receiptHash: `r-${id}`,
  fingerprint: `f-${id}`,
});
const order = new FigureOrder([
  { kind: 'factor', id: 'f' },
  { kind: 'obstacle', id: 'o' },
]);
/** No other number in the files looks like it. */
const secretFigure = 3.1622776601683795;
const figures: RoundFigures = { order, values: Float64Array.of(secretFigure, NaN) };
const secretBytes = Buffer.from(figures.values.buffer, 0, 8).toString('latin1');
const plan = [{ what: secretWords, due: null, owners: [] }];
const held: SubmissionFigures = { figures, plan };

describe('the center store in a file', () => {
  let directory: string;
  let store: CenterStore;
  const file = () => join(directory, 'centers.sqlite');
  /** The rounds that nobody has taken back or replaced. */
  const standing = (): ComparedRound[] =>
    store
      .sentRoundsOf('c1')
      .flatMap(({ round, withdrawnAt }) => (withdrawnAt === null ? [round] : []));

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'ieumpan-centers-'));
    store = openCenterStore(file());
    store.createCenter(center);
  });
  afterEach(() => {
    store.close();
    rmSync(directory, { recursive: true });
  });
  const add = (id: string, replaces: string[] = []) =>
    store.addSubmission(submission(id), held, replaces);
  const bytes = () =>
    readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'latin1'))
      .join();
  const secrets = [Buffer.from(secretWords).toString('latin1'), secretBytes];
  const secretsFound = () => secrets.filter((secret) => bytes().includes(secret));

  test('[PRIV7] figures that were withdrawn are in none of its files', () => {
    add('a');
    expect(secretsFound()).toEqual(secrets);
    store.endSubmission('a', 'withdrawn', at);
    expect(secretsFound()).toEqual([]);
    expect(store.planOf('a')).toBeNull();
    expect(store.submission('c1', 'a')).toMatchObject({ status: 'withdrawn', endedAt: at });
  });

  test('[PRIV7] what was replaced goes the same way', () => {
    add('a');
    const others = { order, values: Float64Array.of(1, 2) };
    store.addSubmission(submission('b'), { figures: others, plan: null }, ['a']);
    expect(secretsFound()).toEqual([]);
    expect(standing().map(({ id }) => id)).toEqual(['b']);
  });

  test('rounds are the same array’s until something changes, and are there after a restart', () => {
    add('a');
    const { network, name, region, level, stage, sizeClass, day, origin } = submission('a');
    const place = { network, name, region, level, stage, sizeClass, day, origin };
    const there = { ...place, id: 'a', figures };
    expect(standing()).toEqual([there]);
    expect(store.sentRoundsOf('c1')).toBe(store.sentRoundsOf('c1'));
    store.close();
    store = openCenterStore(file());
    expect(standing()).toEqual([there]);
    expect(store.planOf('a')).toEqual(plan);
    store.endSubmission('a', 'withdrawn', at);
    expect(standing()).toEqual([]);
  });

  test('an end is final: what was withdrawn can’t be ended once more', () => {
    add('a');
    store.endSubmission('a', 'withdrawn', at);
    store.endSubmission('a', 'removed', '2027-01-01T00:00:00.000Z');
    expect(store.submission('c1', 'a')).toMatchObject({ status: 'withdrawn', endedAt: at });
  });

  test('the audit is only added to', () => {
    const who = { kind: 'operator', id: null, name: '' } as const;
    store.note('c1', { id: 'x', at, who, action: 'center-created', about: '' });
    const other = new DatabaseSync(file());
    expect(() => other.exec("UPDATE audit SET who_name = 'x'")).toThrow('only added to');
    expect(() => other.exec('DELETE FROM audit')).toThrow('only added to');
    other.close();
  });

  const addAt = (id: string, sentAt: string, name: string | null) =>
    store.addSubmission({ ...submission(id), sentAt, name }, held, []);
  const listed = () => {
    const { items, next } = store.submissions('c1', { limit: 2 });
    const rest = store.submissions('c1', { limit: 2, after: next ?? '' });
    return [...items, ...rest.items].map(({ id }) => id).join('');
  };

  test('[PRIV3] what came without its name stands at its month, not between two that say their day', () => {
    addAt('a', '2026-11-02T03:00:00.000Z', '가람');
    addAt('x', '2026-11-09T03:00:00.000Z', null);
    addAt('b', '2026-11-10T03:00:00.000Z', '나래');
    addAt('c', '2026-10-31T16:00:00.000Z', '다온');
    expect(listed()).toBe('bacx');
  });

  test('the same in a file of the version that listed by when things came', () => {
    const old = join(directory, 'old.sqlite');
    const db = new DatabaseSync(old);
    prepareCenterTables(db, 1);
    db.exec(`INSERT INTO centers VALUES ('c1', 'n', 'abcd2345', 'k', '');`);
    const insert = db.prepare(`INSERT INTO submissions
      (id, center, network, fingerprint, status, sent_at, facts) VALUES (?, 'c1', 'n', 'f', 'removed', ?, ?)`);
    insert.run('a', '2026-11-02T03:00:00.000Z', JSON.stringify({ name: '가람', origin: 'here' }));
    insert.run('x', '2026-10-31T16:00:00.000Z', JSON.stringify({ name: null, origin: 'here' }));
    insert.run('y', '2026-10-31T14:00:00.000Z', JSON.stringify({ name: null, origin: 'here' }));
    insert.run('b', '2026-10-09T03:00:00.000Z', JSON.stringify({ name: '나래', origin: 'here' }));
    db.close();
    store.close();
    store = openCenterStore(old);
    expect(listed()).toBe('axby');
  });

  test('who asks for news hears of an old result that ends now', () => {
    for (const [id, day] of [...'abc'].entries())
      addAt(day, `2026-11-0${id + 1}T03:00:00.000Z`, '가람');
    store.endSubmission('a', 'withdrawn', '2026-11-20T03:00:00.000Z');
    expect(store.lastChanged('c1', 2).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('only its owner may read the file', () => {
    expect(statSync(file()).mode & 0o077).toBe(0);
  });

  test('a file of a later version is left alone', () => {
    const later = join(directory, 'later.sqlite');
    openCenterStore(later).close();
    const db = new DatabaseSync(later);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openCenterStore(later)).toThrow('later version');
  });
});
