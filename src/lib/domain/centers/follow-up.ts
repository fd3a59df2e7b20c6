import type { CenterRound, RoundPlanTask } from './center-round.ts';
import { isNamed, type NamedRound } from './comparing.ts';
import type { SentRound } from './sent-round.ts';

/** A network's last round, with what of its plan should be done by now. */
export interface FollowUpRow {
  readonly network: string;
  readonly name: string;
  readonly region: CenterRound['region'];
  readonly level: CenterRound['level'];
  /** of the last round */
  readonly day: string;
  readonly plan: readonly RoundPlanTask[];
}

/** Lists to act on; they hold no figure. Networks without a name cannot be called, and stand on none. */
export interface FollowUp {
  /** a year since the last round is up within two months */
  readonly roundsDue: readonly FollowUpRow[];
  /** not met for a year or more */
  readonly notMet: readonly FollowUpRow[];
  /** with tasks whose dates have passed since the last round, the longest overdue first */
  readonly plansPast: readonly FollowUpRow[];
}

const monthsToRound = 10;
const monthsToMiss = 12;

/** What a round's network will do, by the round's id; null where it has not sent its plan. */
export type PlanOf = (round: string) => readonly RoundPlanTask[] | null;

/** `today`: ISO 8601, the day in Korea. Each list by name. */
export function followUpOf(sent: readonly SentRound[], today: string, planOf: PlanOf): FollowUp {
  const last = lastRounds(sent);
  const [dueFrom, missedFrom] = [
    monthsBefore(today, monthsToRound),
    monthsBefore(today, monthsToMiss),
  ];
  return {
    roundsDue: last.filter(({ day }) => day <= dueFrom && day > missedFrom).map(rowOf([])),
    notMet: last.filter(({ day }) => day <= missedFrom).map(rowOf([])),
    plansPast: last.flatMap((round) => {
      const past = (planOf(round.id) ?? [])
        .filter(({ due }) => due !== null && due < today)
        .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
      return past.length > 0 ? [rowOf(past)(round)] : [];
    }),
  };
}

const rowOf =
  (plan: readonly RoundPlanTask[]) =>
  ({ network, name, region, level, day }: NamedRound): FollowUpRow => {
    return { network, name, region, level, day, plan };
  };

/** The last round that each network sent with its name, by name. One that it sent without is not told of here either. */
function lastRounds(sent: readonly SentRound[]): NamedRound[] {
  const standing = sent.filter(
    ({ round, withdrawnAt }) => withdrawnAt === null && round.name !== null,
  );
  const byNetwork = Map.groupBy(standing, ({ round }) => round.network);
  return [...byNetwork.values()]
    .flatMap((rounds) => {
      const round = rounds.map((one) => one.round).reduce((a, b) => (b.day >= a.day ? b : a));
      return isNamed(round) ? [round] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
}

/** The same day some months before; the last of its month where there is none such. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const at = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
  return at.toISOString().slice(0, 10);
}
