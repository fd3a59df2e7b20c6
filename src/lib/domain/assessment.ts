import { collectEvidence, type Evidence } from './evidence.ts';
import { scoreFactor, type FactorScore } from './factor-score.ts';
import { scoreItem, type ItemScore } from './item-score.ts';
import { rankTied } from './ranking.ts';
import { isSameInstrument, type ScoredInstrument, type TaskKind } from './scored-instrument.ts';
import { orderTalk } from './talk-order.ts';
import type { InstrumentVersion, ItemTally, Tally } from './tally.ts';
import { maxPicks, pickTasks } from './task-picks.ts';
import { reasonsFor, type Reason, type TaskReasons } from './task-reasons.ts';
import { scoreTasks, type TaskScore } from './task-score.ts';

export type { ScoredInstrument, TaskKind } from './scored-instrument.ts';

/** How many took part. `eligible`: how many could have, where the network has said so; never those who joined. */
export interface Participation {
  joined: number;
  finished: number;
  eligible: number | null;
}

export interface AssessedItem extends ItemScore {
  id: string;
  obstacle: string;
  /** 1 for the most serious; null where the item has no mean. */
  rank: number | null;
}

export interface FutureTaskScore extends TaskScore {
  because: Reason[];
}

/**
 * What a tally says about a network. Figures are unrounded; one that may not or can't be given is null.
 * Items, factors and tasks stand in the instrument's order; ranks tell theirs.
 */
export interface Assessment {
  instrument: InstrumentVersion;
  participation: Participation;
  items: AssessedItem[];
  factors: FactorScore[];
  networkTasks: TaskScore[];
  futureTasks: FutureTaskScore[];
  talkFirst: string[];
}

/**
 * Scores a tally. Only what the tally shows is used, so a tally with more hidden gives the scores that
 * may go where more is hidden. Throws if the tally counts another instrument or version.
 */
export function assess(
  tally: Tally,
  instrument: ScoredInstrument,
  { participation }: { participation: Participation },
): Assessment {
  refuseOtherInstrument(tally, instrument);
  const { eligible } = participation;
  const items = assessItems(tally, instrument, eligible);
  return {
    instrument: { stage: instrument.stage, version: instrument.version },
    participation: { ...participation },
    items,
    factors: collectEvidence(tally, instrument, 'factors', eligible).map(scoreFactor),
    networkTasks: scoreTasks(tasksOf(tally, instrument, 'networkTasks'), maxPicks.networkTasks),
    futureTasks: scoreFutureTasks(tasksOf(tally, instrument, 'futureTasks')),
    talkFirst: orderTalk(items),
  };
}

/** Why a task of either kind is named: all that is shown of what bears on it. Throws for an unknown task. */
export const reasonsOf = (
  tally: Tally,
  instrument: ScoredInstrument,
  kind: TaskKind,
  task: string,
): TaskReasons => reasonsFor(findTask(tally, instrument, kind, task));

/** How much of the network's trouble the tasks put first speak to together, 0 to 1; null where there is no trouble. */
export const troubleSpokenTo = (
  tally: Tally,
  instrument: ScoredInstrument,
  kind: TaskKind,
): number | null => pickTasks(tasksOf(tally, instrument, kind), maxPicks[kind]).spokenTo;

function tasksOf(tally: Tally, instrument: ScoredInstrument, kind: TaskKind): Evidence[] {
  refuseOtherInstrument(tally, instrument);
  // Tasks do not use standard errors, so who is eligible does not matter here.
  return collectEvidence(tally, instrument, kind, null);
}

function findTask(tally: Tally, instrument: ScoredInstrument, kind: TaskKind, id: string) {
  const task = tasksOf(tally, instrument, kind).find(({ target }) => target === id);
  if (!task) throw new Error(`the instrument has no task ${id} in ${kind}`);
  return task;
}

function refuseOtherInstrument(tally: Tally, instrument: ScoredInstrument): void {
  if (isSameInstrument(tally.instrument, instrument)) return;
  const [counted, given] = [tally.instrument, instrument].map((i) => `${i.stage} ${i.version}`);
  throw new Error(`a tally of ${counted} cannot be scored as ${given}`);
}

/** Nothing is known of an item that the tally does not name: it is as good as suppressed. */
const unnamed: ItemTally = { n: 0, unknown: null, na: null, counts: null };

function assessItems(
  tally: Tally,
  instrument: ScoredInstrument,
  eligible: number | null,
): AssessedItem[] {
  const items = instrument.items.map(({ id, obstacle }) => {
    return { id, obstacle, ...scoreItem(tally.items[id] ?? unnamed, eligible) };
  });
  const ranks = rankTied(
    items.filter((item) => item.mean !== null),
    (item) => item.mean ?? 0,
    (a, b) => 1 / Math.min(a.n, b.n),
  );
  return items.map((item) => ({ ...item, rank: ranks.get(item) ?? null }));
}

function scoreFutureTasks(tasks: readonly Evidence[]): FutureTaskScore[] {
  const because = new Map(tasks.map((task) => [task.target, reasonsFor(task).reasons]));
  return scoreTasks(tasks, maxPicks.futureTasks).map((score) => ({
    ...score,
    because: (because.get(score.id) ?? []).map(({ obstacle, weight, mean }) => {
      return { obstacle, weight, mean };
    }),
  }));
}
