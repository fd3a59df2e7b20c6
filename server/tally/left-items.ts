import type { Answer } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import type { Contribution } from '../storage/storage.ts';
import type { Release } from './frozen-step.ts';

type Items = Readonly<Record<string, ItemTally>>;
/** What ballots contributed to an item when it last left, of those that have changed it since. */
type Origins = ReadonlyMap<ParticipantId, Answer | null | undefined>;

/** A step as it was before a release is taken over. */
export interface StepBefore {
  readonly items: Items;
  readonly contributions: ReadonlyMap<ParticipantId, Contribution>;
  /** the items that were shown outside the room */
  readonly leaving: readonly string[];
  /** the items that may be, once the release is taken over */
  readonly leavingThen: readonly string[];
  readonly sheets: ReadonlySet<ParticipantId>;
}

/**
 * PRIV3: what leaves the room while it still changes. The room sees an item anew when three ballots have changed it;
 * two files, taken before and after, would tell those three apart. So an item that was shown outside stays there as it
 * was until at least `least` ballots differ from it and the new figures may leave too: had they been closed in between,
 * what follows would be compared with what was shown before. Where that is never reached it stays so for good. Who
 * changed what is not stored: after a restart the figures themselves must tell that so many ballots differ.
 */
export class LeftItems {
  /** The items that are shown outside as they were before. */
  readonly behind: Items;
  readonly #origins: ReadonlyMap<string, Origins>;

  private constructor(behind: Items, origins: ReadonlyMap<string, Origins>) {
    this.behind = behind;
    this.#origins = origins;
  }

  static readonly none = new LeftItems({}, new Map());

  /** As it was stored, without who had changed what. */
  static restore(behind: Items): LeftItems {
    return new LeftItems(behind, new Map());
  }

  /** What leaves once a release is taken over. */
  after(release: Release, before: StepBefore, least: number): LeftItems {
    const behind: Record<string, ItemTally> = {};
    const all = new Map<string, Origins>();
    for (const [item, now] of Object.entries(release.items)) {
      const left = this.behind[item] ?? (before.leaving.includes(item) ? before.items[item] : null);
      if (!left) continue;
      const isLost = item in this.behind && !this.#origins.has(item);
      const origins = this.#originsOf(item, release, before);
      const isUnchanged = now === before.items[item] && !(item in this.behind);
      const isFree = isLost
        ? mustDiffer(left, now) - sheetsIn(item, release, before) >= least
        : mayLeave(item, origins, release, before, least);
      if (isUnchanged || (isFree && before.leavingThen.includes(item))) continue;
      behind[item] = left;
      if (!isLost) all.set(item, origins);
    }
    return new LeftItems(behind, all);
  }

  #originsOf(item: string, release: Release, before: StepBefore): Origins {
    const origins = new Map(this.#origins.get(item));
    for (const [participant, contribution] of release.contributions) {
      const old = before.contributions.get(participant)?.[item];
      if (old !== contribution[item] && !origins.has(participant)) origins.set(participant, old);
    }
    return origins;
  }
}

/** Sheets are known to whoever typed them in: they make up the number for nobody but themselves. */
function mayLeave(
  item: string,
  origins: Origins,
  release: Release,
  { contributions, sheets }: StepBefore,
  least: number,
): boolean {
  const changed = [...origins].flatMap(([participant, origin]) => {
    const now = (release.contributions.get(participant) ?? contributions.get(participant))?.[item];
    // Of a deleted ballot nobody knows any more what it says.
    return now !== null && now !== origin ? [participant] : [];
  });
  const own = changed.filter((participant) => !sheets.has(participant));
  return own.length >= least || (own.length === 0 && changed.length >= least);
}

/** How many ballots must have changed for one tally to become the other, whoever they are. */
function mustDiffer(before: ItemTally, now: ItemTally): number {
  const [was, is] = [before, now].map(({ counts, unknown, na }) => [
    ...(counts ?? []),
    unknown ?? 0,
    na ?? 0,
  ]);
  if (before.counts === null || now.counts === null || !was || !is) return 0;
  const steps = is.map((count, i) => count - (was[i] ?? 0));
  const [more, fewer] = [1, -1].map((sign) =>
    steps.reduce((sum, step) => sum + Math.max(0, sign * step), 0),
  );
  return Math.max(more ?? 0, fewer ?? 0);
}

/** Any of the sheets may be among those that changed. */
const sheetsIn = (item: string, release: Release, { contributions, sheets }: StepBefore): number =>
  [...sheets].filter(
    (sheet) => item in (release.contributions.get(sheet) ?? contributions.get(sheet) ?? {}),
  ).length;
