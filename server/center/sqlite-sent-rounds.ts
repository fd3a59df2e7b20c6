import type { DatabaseSync } from 'node:sqlite';
import type { RoundPlanTask } from '#lib/domain/centers/center-round.ts';
import {
  FigureOrder,
  noFigures,
  type RoundFigures,
  type RoundPlace,
} from '#lib/domain/centers/compared-round.ts';
import type { HeldFigure } from '#lib/domain/centers/figure.ts';
import type { SentRound } from '#lib/domain/centers/sent-round.ts';
import type { SubmissionFigures } from './center-store.ts';
import type { SentPiece } from './sent-in-memory.ts';

interface Row {
  readonly n: number;
  readonly id: string;
  readonly network: string;
  readonly sent_at: string;
  readonly ended_at: string | null;
  readonly facts: string;
  readonly figure_order: number | null;
  readonly figures: Uint8Array | null;
}

/** What a submission holds while it stands, each part where it is read alone: figures by the thousands, plans one by one. */
export interface SentRounds {
  put(submission: number, figures: SubmissionFigures): void;
  remove(submission: number): void;
  /** The oldest after a number, in the order they came; what has ended as a place without figures. */
  readPiece(center: string, after: number, limit: number): SentPiece;
  planOf(submission: string): readonly RoundPlanTask[] | null;
}

export function prepareSentRounds(db: DatabaseSync): SentRounds {
  const piece = db.prepare(
    `SELECT n, id, network, sent_at, ended_at, facts, figure_order, figures
     FROM submissions LEFT JOIN figures ON submission = n WHERE center = ? AND n > ? ORDER BY n LIMIT ?`,
  );
  const plan = db.prepare(
    'SELECT plan FROM plans WHERE submission = (SELECT n FROM submissions WHERE id = ?)',
  );
  const putFigures = db.prepare('INSERT INTO figures VALUES (?, ?, ?)');
  const putPlan = db.prepare('INSERT INTO plans VALUES (?, ?)');
  const removals = ['figures', 'plans'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE submission = ?`),
  );
  const orders = prepareOrders(db);
  return {
    put(n, { figures, plan }) {
      putFigures.run(n, orders.numberOf(figures.order), bytesOf(figures.values));
      if (plan !== null) putPlan.run(n, JSON.stringify(plan));
    },
    remove(n) {
      for (const removal of removals) removal.run(n);
    },
    readPiece(center, after, limit) {
      const rows = piece.all(center, after, limit) as unknown as readonly Row[];
      const isLast = rows.length < limit;
      return {
        rounds: rows.map((row) => sentFrom(row, orders)),
        last: rows.at(-1)?.n ?? after,
        isLast,
      };
    },
    planOf(submission) {
      const row = plan.get(submission) as { plan: string } | undefined;
      return row ? (JSON.parse(row.plan) as RoundPlanTask[]) : null;
    },
  };
}

function sentFrom(row: Row, orders: Orders): SentRound {
  const { id, network, figure_order: order, figures: bytes } = row;
  const facts = JSON.parse(row.facts) as RoundPlace;
  const { name, region, level, stage, sizeClass, day, origin } = facts;
  const figures =
    bytes === null || order === null ? noFigures : figuresFrom(bytes, orders.order(order));
  return {
    round: { id, network, name, region, level, stage, sizeClass, day, origin, figures },
    sentAt: Date.parse(row.sent_at),
    withdrawnAt: row.ended_at === null ? null : Date.parse(row.ended_at),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Copied, since eight bytes of a blob need not begin where a number may. */
function figuresFrom(bytes: Uint8Array, order: FigureOrder): RoundFigures {
  const values = new Float64Array(order.figures.length);
  new Uint8Array(values.buffer).set(bytes);
  return { order, values };
}

interface Orders {
  numberOf(order: FigureOrder): number;
  order(n: number): FigureOrder;
}

/** The few orders that figures were ever stored in, each told once and held once. */
function prepareOrders(db: DatabaseSync): Orders {
  const insert = db.prepare('INSERT OR IGNORE INTO figure_orders (figures) VALUES (?)');
  const find = db.prepare('SELECT n FROM figure_orders WHERE figures = ?');
  const read = db.prepare('SELECT figures FROM figure_orders WHERE n = ?');
  const held = new Map<number, FigureOrder>();
  return {
    numberOf({ figures }) {
      const told = JSON.stringify(figures);
      insert.run(told);
      return (find.get(told) as { n: number }).n;
    },
    order(n) {
      const known = held.get(n);
      if (known) return known;
      const { figures } = read.get(n) as { figures: string };
      const order = new FigureOrder(JSON.parse(figures) as HeldFigure[]);
      held.set(n, order);
      return order;
    },
  };
}
