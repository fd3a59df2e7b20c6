import { monthOf, yearOf, type SentRound } from './sent-round.ts';

/**
 * A round that counts in comparing: of several that one network held in a year at one stage, the first that was sent
 * and not taken back. Were it the last, the difference between yesterday's figure and today's would be one network's.
 */
export interface StandingRound extends SentRound {
  /** the month in which it began to count */
  readonly month: number;
  /** the first of its network in that year and stage; a later one was seen before, maybe with the same figures */
  readonly isFresh: boolean;
}

/** All that count or have counted, in the order in which they began to. */
export function standingRounds(sent: readonly SentRound[]): StandingRound[] {
  const rows = [...Map.groupBy(sent, keyOf).values()].flatMap(successionOf);
  return rows
    .sort((a, b) => a.from - b.from)
    .map(({ from, ...row }) => ({ ...row, month: monthOf(from) }));
}

const keyOf = ({ round }: SentRound): string => `${round.network} ${round.stage} ${yearOf(round)}`;

interface Succession extends SentRound {
  readonly from: number;
  readonly isFresh: boolean;
}

/** The next one that still stands takes the place when the one before is taken back. */
function successionOf(of: readonly SentRound[]): Succession[] {
  const only = of[0];
  // One round a year is how it nearly always is, and a center has thousands of them.
  if (of.length === 1 && only) return [{ ...only, from: only.sentAt, isFresh: true }];
  const inOrder = [...of].sort((a, b) => a.sentAt - b.sentAt);
  const rows: Succession[] = [];
  let free: number | null = -Infinity;
  for (const one of inOrder) {
    if (free === null) break;
    const from: number = Math.max(one.sentAt, free);
    if (one.withdrawnAt !== null && one.withdrawnAt <= from) continue;
    rows.push({ ...one, from, isFresh: rows.length === 0 });
    free = one.withdrawnAt;
  }
  return rows;
}
