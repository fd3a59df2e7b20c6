import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CenterRound } from '#lib/domain/centers/center-round.ts';
import type { CenterStore, Submission } from './center-store.ts';
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
const round = (id: string): CenterRound => ({
  id,
  network: 'n1',
  name: null,
  region: 'KR-44',
  level: 'basic',
  stage: 'founding',
  sizeClass: 'small',
  day: '2026-11-01',
  instrument: { stage: 'founding', version: '1' },
  origin: 'here',
  factors: { f: 3.5 },
  uncertainty: { f: null },
  obstacles: {},
  tasks: {},
  wants: null,
  plan: [{ what: secretWords, due: null, owners: [] }],
});

describe('the center store in a file', () => {
  let directory: string;
  let store: CenterStore;
  const file = () => join(directory, 'centers.sqlite');
  /** The rounds that nobody has taken back or replaced. */
  const standing = (): CenterRound[] =>
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
    store.addSubmission(submission(id), { result: secretWords, round: round(id) }, replaces);
  const bytes = () =>
    readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));

  test('[PRIV7] figures that were withdrawn are in none of its files', () => {
    add('a');
    expect(bytes().join()).toContain(secretWords);
    store.endSubmission('a', 'withdrawn', at);
    expect(bytes().join()).not.toContain(secretWords);
    expect(store.submission('c1', 'a')).toMatchObject({ status: 'withdrawn', endedAt: at });
  });

  test('[PRIV7] what was replaced goes the same way', () => {
    add('a');
    store.addSubmission(submission('b'), { result: '{}', round: { ...round('b'), plan: null } }, [
      'a',
    ]);
    expect(bytes().join()).not.toContain(secretWords);
    expect(standing().map(({ id }) => id)).toEqual(['b']);
  });

  test('rounds are the same array’s until something changes, and are there after a restart', () => {
    add('a');
    expect(standing()).toEqual([round('a')]);
    store.close();
    store = openCenterStore(file());
    expect(standing()).toEqual([round('a')]);
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
    store.addSubmission(
      { ...submission(id), sentAt, name },
      { result: '{}', round: round(id) },
      [],
    );
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
    openCenterStore(old).close();
    const db = new DatabaseSync(old);
    db.exec(`DROP INDEX submissions_as_told; DROP TRIGGER audit_is_kept; PRAGMA user_version = 1;
      ALTER TABLE submissions DROP COLUMN told_at;
      INSERT INTO centers VALUES ('c1', 'n', 'abcd2345', 'k', '');`);
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
