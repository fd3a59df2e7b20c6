/** What has changed between two rounds of one network, and what of it is more than noise. */
import { assess } from './assessment.ts';
import { meanOf, standardErrorOf } from './distribution.ts';
import { itemsAlike } from './item-versions.ts';
import type { ScoredInstrument } from './scored-instrument.ts';
import { twoSidedChance, twoSidedQuantile } from './student-t.ts';
import type { ItemTally, Tally } from './tally.ts';
import { exceeds } from './threshold.ts';

/** A round's tally, with how many people could have answered where that is known. */
export interface Round {
  readonly tally: Tally;
  readonly eligible: number | null;
}

/** `isReal`: more than one person, and more than chance, would make. */
export interface Change {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly isReal: boolean;
}

/**
 * `items`: how many items were compared: those shown in both rounds that ask the same in both. `reworded`: those shown
 * in both that do not.
 */
export interface Changes {
  readonly items: number;
  readonly reworded: readonly string[];
  readonly factors: readonly Change[];
  readonly changedItems: readonly Change[];
}

const level = 0.05;

/**
 * Compares two rounds over the items that both show in the same words, scored with the weights of now. Null where a
 * round is of another checklist, or of a version that is not known.
 */
export function changesBetween(
  before: Round,
  after: Round,
  instrument: ScoredInstrument,
): Changes | null {
  const [then, now] = [before, after].map(({ tally }) => itemsAlike(tally.instrument, instrument));
  if (!then || !now) return null;
  const shown = instrument.items
    .map(({ id }) => id)
    .filter((id) => [before, after].every(({ tally }) => isShown(tally.items[id])));
  const ids = new Set(shown.filter((id) => then.has(id) && now.has(id)));
  const [was, is] = [before, after].map((round) => scoredOver(ids, round, instrument));
  return {
    items: ids.size,
    reworded: shown.filter((id) => !ids.has(id)),
    factors: factorChanges(was!, is!, instrument),
    changedItems: itemChanges(was!, is!, [...ids]),
  };
}

/** Whether there are figures of an item: it was asked, is not suppressed, and someone rated it. */
export const isShown = (item: ItemTally | undefined): boolean =>
  item?.counts !== undefined && item.counts !== null && item.n > 0;

/** A round of some items alone. They ask the same now: it is scored like one of this version. */
export const scoredOver = (
  ids: ReadonlySet<string>,
  { tally, eligible }: Round,
  { stage, version }: ScoredInstrument,
): Round => ({
  eligible,
  tally: {
    instrument: { stage, version },
    items: Object.fromEntries(Object.entries(tally.items).filter(([id]) => ids.has(id))),
  },
});

function factorChanges(before: Round, after: Round, instrument: ScoredInstrument): Change[] {
  const [was, is] = [before, after].map(({ tally, eligible }) =>
    assess(tally, instrument, { participation: { joined: 0, finished: 0, eligible } }),
  );
  return instrument.factors.flatMap((id): Change[] => {
    const [from, to] = [was, is].map((one) => one!.factors.find((factor) => factor.id === id)!);
    if (!from || !to || from.score === null || to.score === null) return [];
    const n = fewestOn(id, [before, after], instrument);
    const margin = marginOf(n, [from.uncertainty, to.uncertainty]);
    const isReal = margin !== null && exceeds(Math.abs(to.score - from.score), margin);
    return [{ id, before: from.score, after: to.score, isReal }];
  });
}

/** The fewest that rated an item of the factor, in either round. */
function fewestOn(factor: string, rounds: readonly Round[], instrument: ScoredInstrument): number {
  const bears = ({ obstacle }: { obstacle: string }) =>
    (instrument.obstacles.get(obstacle)?.factors[factor] ?? 0) > 0;
  const ids = instrument.items.filter(bears).map(({ id }) => id);
  return Math.min(...rounds.flatMap(({ tally }) => ids.flatMap((id) => tally.items[id]?.n ?? [])));
}

/** How far two values may lie apart by one person or by chance; null where that cannot be known. */
function marginOf(n: number, errors: readonly (number | null)[]): number | null {
  const known = errors.filter((error) => error !== null);
  if (known.length < errors.length || n < 2) return null;
  return Math.max(1 / n, twoSidedQuantile(level, n - 1) * Math.hypot(...known));
}

interface Compared extends Change {
  readonly chance: number;
}

/** The items that changed, by Holm's correction: with thirty comparisons one would look changed by chance alone. */
function itemChanges(before: Round, after: Round, ids: readonly string[]): Change[] {
  const compared = ids.map((id) => compareItem(id, before, after));
  const ordered = [...compared].sort((a, b) => a.chance - b.chance);
  const stop = ordered.findIndex(({ chance }, i) => exceeds(chance, level / (ordered.length - i)));
  const real = new Set(ordered.slice(0, stop === -1 ? ordered.length : stop).map(({ id }) => id));
  return compared
    .filter(({ id, isReal }) => isReal && real.has(id))
    .map(({ id, before: from, after: to, isReal }) => ({ id, before: from, after: to, isReal }));
}

/** `isReal` here: by more than one person's answer. */
function compareItem(id: string, before: Round, after: Round): Compared {
  const [was, is] = [before, after].map((round) => figuresOf(round, id));
  const difference = is!.mean - was!.mean;
  const n = Math.min(was!.n, is!.n);
  return {
    id,
    before: was!.mean,
    after: is!.mean,
    isReal: exceeds(Math.abs(difference), 1 / n),
    chance: chanceOf(difference, [was!.error, is!.error], n),
  };
}

function chanceOf(difference: number, errors: readonly (number | null)[], n: number): number {
  const known = errors.filter((error) => error !== null);
  if (known.length < errors.length || n < 2 || difference === 0) return 1;
  return twoSidedChance(Math.abs(difference) / Math.hypot(...known), n - 1);
}

function figuresOf({ tally, eligible }: Round, id: string) {
  const { n, counts } = tally.items[id]!;
  return { n, mean: meanOf(counts!) ?? 0, error: standardErrorOf(counts!, eligible) };
}
