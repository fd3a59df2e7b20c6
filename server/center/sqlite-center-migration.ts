import type { DatabaseSync } from 'node:sqlite';
import { successFactors } from '#lib/content/tasks.ts';
import type { CenterRound } from '#lib/domain/centers/center-round.ts';
import { FigureOrder } from '#lib/domain/centers/compared-round.ts';
import { comparedFigures } from './compared-figures.ts';
import { prepareSentRounds } from './sqlite-sent-rounds.ts';

/**
 * What a submission holds while it stands, in tables beside it: the figures of 10,000 are read at once, and must not be
 * looked for between their results, which are ten times as long. Figures are numbers of eight bytes, as the machine holds
 * them, in one of a few orders.
 */
const apart = `
  CREATE TABLE submissions (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    center TEXT NOT NULL REFERENCES centers, network TEXT NOT NULL, fingerprint TEXT NOT NULL,
    sender_hash TEXT, receipt_hash TEXT UNIQUE, status TEXT NOT NULL, sent_at TEXT NOT NULL, ended_at TEXT,
    told_at TEXT NOT NULL, facts TEXT NOT NULL
  ) STRICT;
  CREATE TABLE figure_orders (n INTEGER PRIMARY KEY, figures TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE figures (
    submission INTEGER PRIMARY KEY REFERENCES submissions,
    figure_order INTEGER NOT NULL REFERENCES figure_orders, figures BLOB NOT NULL
  ) STRICT;
  CREATE TABLE plans (
    submission INTEGER PRIMARY KEY REFERENCES submissions, plan TEXT NOT NULL
  ) STRICT;
  CREATE TABLE results (
    submission INTEGER PRIMARY KEY REFERENCES submissions, result TEXT NOT NULL
  ) STRICT;
  CREATE INDEX submissions_of_center ON submissions (center, n);
  CREATE INDEX submissions_of_sender ON submissions (sender_hash);
  CREATE INDEX submissions_like ON submissions (center, fingerprint);
  CREATE INDEX submissions_of_network ON submissions (center, network);
  CREATE INDEX submissions_as_told ON submissions (center, told_at, n);`;

const indexes = ['of_center', 'of_sender', 'like', 'of_network', 'as_told'];
const kept =
  'n, id, center, network, fingerprint, sender_hash, receipt_hash, status, sent_at, ended_at, told_at, facts';

const orderOfThen = new FigureOrder([
  ...comparedFigures,
  ...successFactors.map(({ id }) => ({ kind: 'uncertainty', id }) as const),
]);

/** A submission as it was: what it held was in its own row, as JSON. */
interface OldRow {
  readonly n: number;
  readonly result: string;
  readonly round: string;
}

/** The third version. */
export function layFiguresApart(db: DatabaseSync): void {
  db.exec('ALTER TABLE submissions RENAME TO old_submissions');
  for (const name of indexes) db.exec(`DROP INDEX submissions_${name}`);
  db.exec(apart);
  db.exec(`INSERT INTO submissions (${kept}) SELECT ${kept} FROM old_submissions`);
  const held = db.prepare('SELECT n, result, round FROM old_submissions WHERE round IS NOT NULL');
  const sent = prepareSentRounds(db);
  const putResult = db.prepare('INSERT INTO results VALUES (?, ?)');
  for (const row of held.iterate() as Iterable<unknown>) {
    const { n, result, round: told } = row as OldRow;
    const round = JSON.parse(told) as CenterRound;
    sent.put(n, { figures: orderOfThen.figuresOf(round), plan: round.plan });
    putResult.run(n, result);
  }
  db.exec('DROP TABLE old_submissions');
}
