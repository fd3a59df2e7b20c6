import type { DatabaseSync } from 'node:sqlite';
import type { RoundPlace } from '#lib/domain/centers/compared-round.ts';
import type { SubmissionStatus } from '#lib/domain/centers/submission.ts';
import { toldTimes } from './arrival-view.ts';
import type { CenterStore, Submission } from './center-store.ts';
import { SentInMemory } from './sent-in-memory.ts';
import { pageOf, type Mark } from './sqlite-page.ts';
import { prepareSentRounds } from './sqlite-sent-rounds.ts';
import { inTransaction } from './sqlite-transaction.ts';

type Part = Pick<
  CenterStore,
  | 'addSubmission'
  | 'endSubmission'
  | 'submission'
  | 'submissions'
  | 'lastChanged'
  | 'submissionsOfSender'
  | 'submissionByReceipt'
  | 'submissionsLike'
  | 'submissionsOfNetwork'
  | 'sentRoundsOf'
  | 'readSome'
  | 'planOf'
>;

interface Row {
  readonly n: number;
  readonly id: string;
  readonly center: string;
  readonly network: string;
  readonly fingerprint: string;
  readonly sender_hash: string | null;
  readonly receipt_hash: string | null;
  readonly status: SubmissionStatus;
  readonly sent_at: string;
  readonly ended_at: string | null;
  readonly facts: string;
}

/** The facts that have no column of their own. */
type Facts = Pick<
  Submission,
  'name' | 'region' | 'level' | 'sizeClass' | 'stage' | 'day' | 'origin' | 'withPlan'
>;

const columns =
  'n, id, center, network, fingerprint, sender_hash, receipt_hash, status, sent_at, ended_at, facts';

/** What was sent: figures while it stands, and only that it was there afterwards. */
export function prepareSubmissions(db: DatabaseSync): Part {
  const select = (where: string) => db.prepare(`SELECT ${columns} FROM submissions WHERE ${where}`);
  const byId = select('center = ? AND id = ?');
  const anywhere = select('id = ?');
  const ofSender = select('sender_hash = ? ORDER BY n DESC');
  const byReceipt = select('receipt_hash = ?');
  const like = select('center = ? AND fingerprint = ? ORDER BY n');
  const ofNetwork = select('center = ? AND network = ? ORDER BY n');
  const page = select('center = ? AND (told_at, n) < (?, ?) ORDER BY told_at DESC, n DESC LIMIT ?');
  const markOf = db.prepare('SELECT told_at AS at, n FROM submissions WHERE center = ? AND id = ?');
  const changed = select('center = ? ORDER BY coalesce(ended_at, sent_at) DESC, n DESC LIMIT ?');
  const insert = db.prepare(
    `INSERT INTO submissions (id, center, network, fingerprint, sender_hash, receipt_hash, status,
       sent_at, ended_at, told_at, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const finish = db.prepare(
    `UPDATE submissions SET status = ?, ended_at = ? WHERE id = ? AND status = 'sent' RETURNING n`,
  );
  const sent = prepareSentRounds(db);
  const kept = new SentInMemory((center, after, limit) => sent.readPiece(center, after, limit));
  /** Its figures go with it. */
  const end = (status: SubmissionStatus, at: string, id: string) => {
    const ended = finish.get(status, at, id) as { n: number } | undefined;
    if (ended) sent.remove(ended.n);
  };
  const one = (row: unknown) => (row ? fromRow(row as Row) : null);
  const many = (rows: readonly unknown[]) => rows.map((row) => fromRow(row as Row));
  /** What was deleted must not live on in the log (PRIV7). */
  const emptyLog = () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    addSubmission(submission, figures, replaces) {
      inTransaction(db, () => {
        for (const id of replaces) end('replaced', submission.sentAt, id);
        sent.put(Number(insert.run(...valuesOf(submission)).lastInsertRowid), figures);
      });
      const sentAt = Date.parse(submission.sentAt);
      const round = { ...placeOf(submission), figures: figures.figures };
      kept.end(submission.center, replaces, sentAt);
      kept.add(submission.center, { round, sentAt, withdrawnAt: null });
      if (replaces.length > 0) emptyLog();
    },
    endSubmission(id, status, at) {
      inTransaction(db, () => end(status, at, id));
      const ended = one(anywhere.get(id));
      if (ended?.endedAt) kept.end(ended.center, [id], Date.parse(ended.endedAt));
      emptyLog();
    },
    submission: (center, id) => one(byId.get(center, id)),
    submissions: (center, wish) =>
      pageOf<Row, Submission>(wish, {
        start: (after) => (markOf.get(center, after) as Mark | undefined) ?? null,
        read: ({ at, n }, limit) => page.all(center, at, n, limit) as unknown as Row[],
        from: fromRow,
      }),
    lastChanged: (center, limit) => many(changed.all(center, limit)),
    submissionsOfSender: (hash) => many(ofSender.all(hash)),
    submissionByReceipt: (hash) => one(byReceipt.get(hash)),
    submissionsLike: (center, fingerprint) => many(like.all(center, fingerprint)),
    submissionsOfNetwork: (center, network) => many(ofNetwork.all(center, network)),
    sentRoundsOf: (center) => kept.of(center),
    readSome: (center) => kept.readSome(center),
    planOf: (id) => sent.planOf(id),
  };
}

function valuesOf(submission: Submission) {
  const { id, center, network, fingerprint, senderHash, receiptHash } = submission;
  const { status, sentAt, endedAt } = submission;
  const { name, region, level, sizeClass, stage, day, origin, withPlan } = submission;
  const facts: Facts = { name, region, level, sizeClass, stage, day, origin, withPlan };
  const shown = JSON.stringify(facts);
  return [
    id,
    center,
    network,
    fingerprint,
    senderHash,
    receiptHash,
    status,
    sentAt,
    endedAt,
    toldTimes(submission).sentAt,
    shown,
  ];
}

const fromRow = (row: Row): Submission => ({
  ...(JSON.parse(row.facts) as Facts),
  id: row.id,
  center: row.center,
  network: row.network,
  fingerprint: row.fingerprint,
  senderHash: row.sender_hash,
  receiptHash: row.receipt_hash,
  status: row.status,
  sentAt: row.sent_at,
  endedAt: row.ended_at,
});

const placeOf = (submission: Submission): RoundPlace => {
  const { id, network, name, region, level, stage, sizeClass, day, origin } = submission;
  return { id, network, name, region, level, stage, sizeClass, day, origin };
};
