/** A network over its rounds: scores that can be laid beside each other, and what of their change is more than noise. */
import { assess } from './assessment.ts';
import { changesBetween, isShown, scoredOver, type Changes, type Round } from './change.ts';
import type { FactorScore } from './factor-score.ts';
import { itemsAlike } from './item-versions.ts';
import type { ScoredInstrument } from './scored-instrument.ts';

/** Rounds of one checklist, all scored over the items that every one of them shows in the same words. */
export interface Trend {
  /** how many items they have in common */
  readonly items: number;
  /** items that all of them show and that some asked in other words */
  readonly reworded: readonly string[];
  /** of each round that was given, its factors; null for one of another checklist, or of a version that is not known */
  readonly rounds: readonly (readonly FactorScore[] | null)[];
  /** from the first comparable round to the last */
  readonly whole: Changes;
  /** from each comparable round to the next one, by the place of the later */
  readonly steps: ReadonlyMap<number, Changes>;
}

/**
 * Oldest first. Null where fewer than two rounds can be compared: what was worded differently is never joined. All are
 * scored anew over their common items, so that no line rises because other questions were shown.
 */
export function trendOf(rounds: readonly Round[], instrument: ScoredInstrument): Trend | null {
  const alike = rounds.map(({ tally }) => itemsAlike(tally.instrument, instrument));
  const places = alike.flatMap((ids, place) => (ids ? [place] : []));
  if (places.length < 2) return null;
  const shown = instrument.items
    .map(({ id }) => id)
    .filter((id) => places.every((place) => isShown(rounds[place]?.tally.items[id])));
  const ids = new Set(shown.filter((id) => places.every((place) => alike[place]?.has(id))));
  const scored = rounds.map((round) => scoredOver(ids, round, instrument));
  const change = (before: number, after: number) =>
    changesBetween(scored[before]!, scored[after]!, instrument)!;
  return {
    items: ids.size,
    reworded: shown.filter((id) => !ids.has(id)),
    rounds: scored.map((round, place) =>
      places.includes(place) ? factorsOf(round, instrument) : null,
    ),
    whole: change(places[0]!, places.at(-1)!),
    steps: new Map(places.slice(1).map((place, i) => [place, change(places[i]!, place)])),
  };
}

const factorsOf = ({ tally, eligible }: Round, instrument: ScoredInstrument) =>
  assess(tally, instrument, { participation: { joined: 0, finished: 0, eligible } }).factors;
