import { isHidden } from './center-round.ts';
import { monthOf, yearOf, type SentRound } from './sent-round.ts';

/**
 * A round that counts in comparing: of several that one network held in a year at one stage, the first that was sent
 * and not taken back. Were it the last, the difference between yesterday's figure and today's would be one network's.
 * Rounds that the center's people can see alone and rounds that they can't stand apart: a network that sent one of each
 * has a row of its own, and waits with the other (see `seen`).
 */
export interface StandingRound extends SentRound {
  /** the month in which it began to count; `Infinity`: another of its network counts in its place */
  readonly month: number;
  /** the first of its network in that year and stage; a later one was seen before, maybe with the same figures */
  readonly isFresh: boolean;
  /**
   * Of a round that nobody sees alone: when the center saw its network alone in that year and stage. While it does the
   * round enters no block, so that its network counts once; and it is no cover for others ever after.
   */
  readonly seen: readonly Span[];
}

/** From when to when; null: still. */
export interface Span {
  readonly from: number;
  readonly until: number | null;
}

/** All that count, have counted or wait, in the order in which they began to. */
export function standingRounds(sent: readonly SentRound[]): StandingRound[] {
  return [...Map.groupBy(sent, keyOf).values()].flatMap(rowsOf).sort((a, b) => a.month - b.month);
}

const keyOf = ({ round }: SentRound): string => `${round.network} ${round.stage} ${yearOf(round)}`;

const isUnseen = ({ round }: SentRound): boolean => isHidden(round);

function rowsOf(of: readonly SentRound[]): StandingRound[] {
  const only = of[0];
  // One round a year is how it nearly always is, and a center has thousands of them.
  if (of.length === 1 && only)
    return [{ ...only, month: monthOf(only.sentAt), isFresh: true, seen: [] }];
  const inOrder = [...of].sort((a, b) => a.sentAt - b.sentAt);
  const open = inOrder.filter((one) => !isUnseen(one));
  const seen = open.map(({ sentAt, withdrawnAt }) => ({ from: sentAt, until: withdrawnAt }));
  return [
    ...successionOf(open).filter(({ month }) => month !== Infinity),
    ...successionOf(inOrder.filter(isUnseen)).map((row) => ({ ...row, seen })),
  ].map((row) => ({
    ...row,
    // Of those that are seen alone the first of all: what came before them was counted too, without its name.
    isFresh: row.isFresh && (isUnseen(row) || row.sentAt === inOrder[0]?.sentAt),
  }));
}

/** The next one that still stands takes the place when the one before is taken back. Those behind it wait. */
function successionOf(inOrder: readonly SentRound[]): StandingRound[] {
  const rows: StandingRound[] = [];
  let free: number | null = -Infinity;
  for (const one of inOrder) {
    const from: number = free === null ? Infinity : Math.max(one.sentAt, free);
    if (one.withdrawnAt !== null && one.withdrawnAt <= from) continue;
    const month = from === Infinity ? Infinity : monthOf(from);
    rows.push({ ...one, month, isFresh: rows.length === 0, seen: [] });
    if (free !== null) free = one.withdrawnAt;
  }
  return rows;
}
