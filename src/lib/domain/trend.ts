/** A network over its rounds: scores that can be laid beside each other, and what of their change is more than noise. */
import { assess } from './assessment.ts';
import { changesBetween, type Changes, type Round } from './change.ts';
import type { FactorScore } from './factor-score.ts';
import { isSameInstrument, type ScoredInstrument } from './scored-instrument.ts';
import type { Tally } from './tally.ts';

/** Rounds of this version of the checklist, all scored over the items that every one of them shows. */
export interface Trend {
  /** how many items they have in common */
  readonly items: number;
  /** of each round that was given, its factors; null for one of another version of the checklist */
  readonly rounds: readonly (readonly FactorScore[] | null)[];
  /** from the first comparable round to the last */
  readonly whole: Changes;
  /** from each comparable round to the next one, by the place of the later */
  readonly steps: ReadonlyMap<number, Changes>;
}

/**
 * Oldest first. Null where fewer than two rounds are of this version: what was worded differently is never joined. All
 * are scored anew over their common items, so that no line rises because other questions were shown.
 */
export function trendOf(rounds: readonly Round[], instrument: ScoredInstrument): Trend | null {
  const places = rounds.flatMap(({ tally }, place) =>
    isSameInstrument(tally.instrument, instrument) ? [place] : [],
  );
  if (places.length < 2) return null;
  const ids = commonItems(
    places.map((place) => rounds[place]!.tally),
    instrument,
  );
  const alike = rounds.map((round) => ({ ...round, tally: only(round.tally, ids) }));
  const change = (before: number, after: number) =>
    changesBetween(alike[before]!, alike[after]!, instrument)!;
  return {
    items: ids.size,
    rounds: alike.map((round, place) =>
      places.includes(place) ? factorsOf(round, instrument) : null,
    ),
    whole: change(places[0]!, places.at(-1)!),
    steps: new Map(places.slice(1).map((place, i) => [place, change(places[i]!, place)])),
  };
}

/** The items that every one of these tallies shows. */
const commonItems = (tallies: readonly Tally[], { items }: ScoredInstrument): ReadonlySet<string> =>
  new Set(
    items
      .map(({ id }) => id)
      .filter((id) =>
        tallies.every(
          (tally) => (tally.items[id]?.counts ?? null) !== null && tally.items[id]!.n > 0,
        ),
      ),
  );

const only = (tally: Tally, ids: ReadonlySet<string>): Tally => ({
  ...tally,
  items: Object.fromEntries(Object.entries(tally.items).filter(([id]) => ids.has(id))),
});

const factorsOf = ({ tally, eligible }: Round, instrument: ScoredInstrument) =>
  assess(tally, instrument, { participation: { joined: 0, finished: 0, eligible } }).factors;
