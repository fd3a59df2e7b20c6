import type { GroupDots, WantsTally } from './wants.ts';

export const maxDotsPerGroup = 2;
const leastBudget = 3;
const greatestBudget = 6;

/** Dots that each ballot may give: round(√groups), from 3 to 6. */
export const dotBudget = (groups: number): number =>
  Math.min(greatestBudget, Math.max(leastBudget, Math.round(Math.sqrt(groups))));

/** The dots of one ballot, group id → 1 or 2. */
export type Dots = ReadonlyMap<string, 1 | 2>;

const isDots = (value: unknown): value is 1 | 2 => value === 1 || value === 2;

/**
 * The dots of a ballot that count. Groups are gone through in their order, and each takes what the ballot gives it
 * until the budget is used up: an honest ballot loses nothing, a hostile one counts as much as any other and no more.
 * What is not 1 or 2, or for a group that is not voted on, is skipped.
 */
export function readDots(
  stored: Iterable<readonly [string, unknown]>,
  groupIds: readonly string[],
  budget: number,
): Dots {
  const given = new Map(stored);
  const counted = new Map<string, 1 | 2>();
  let left = budget;
  for (const id of groupIds) {
    const dots = given.get(id);
    if (!isDots(dots) || left <= 0 || counted.has(id)) continue;
    const taken = Math.min(dots, left) as 1 | 2;
    counted.set(id, taken);
    left -= taken;
  }
  return counted;
}

/** How many dots a ballot gives in all. */
export const dotsGiven = (dots: Dots): number =>
  [...dots.values()].reduce<number>((sum, each) => sum + each, 0);

/** A counted group, before any figure is held back. */
export interface GroupCount {
  readonly id: string;
  readonly dots: number;
  readonly voters: number;
}

export interface DotCount {
  /** ballots with at least one dot */
  readonly voters: number;
  /** in the order of the groups */
  readonly groups: readonly GroupCount[];
}

/** Counts dots and distinct voters. The order of ballots does not matter. */
export function countDots(groupIds: readonly string[], ballots: Iterable<Dots>): DotCount {
  const all = [...ballots];
  return {
    voters: all.filter((dots) => dots.size > 0).length,
    groups: groupIds.map((id) => ({
      id,
      dots: all.reduce((sum, dots) => sum + (dots.get(id) ?? 0), 0),
      voters: all.filter((dots) => dots.has(id)).length,
    })),
  };
}

/**
 * PRIV3: with fewer voters than `minGroup` only their number is told. `own`: those of them with a ballot of their own,
 * who alone count towards it.
 */
export function tallyDots(
  { voters, groups }: DotCount,
  minGroup: number,
  own: number = voters,
): WantsTally {
  const isShown = own >= minGroup;
  return {
    kind: 'wants',
    voters,
    groups: groups.map((group) => (isShown ? group : { id: group.id, dots: null, voters: null })),
  };
}

/** The whole vote: ballots of people's own, and sheets of paper that a facilitator typed in for others. */
export function tallyVote(
  groupIds: readonly string[],
  ballots: readonly Dots[],
  sheets: readonly Dots[],
  minGroup: number,
): WantsTally {
  const own = countDots(groupIds, ballots);
  const all = countDots(groupIds, [...ballots, ...sheets]);
  const tally = tallyDots(all, minGroup, own.voters);
  return all.voters > own.voters ? { ...tally, paper: all.voters - own.voters } : tally;
}

export interface RankedGroup extends GroupDots {
  /** 1, 1, 3 …; null where no figure is shown */
  readonly rank: number | null;
  /** whether another group has as many dots */
  readonly tied: boolean;
}

/** The groups by dots, most first; groups with as many dots are tied and share a rank, with more voters first. */
export function rankGroups(groups: readonly GroupDots[]): readonly RankedGroup[] {
  return groups
    .map((group) => ({ ...group, ...standingOf(group, groups) }))
    .sort((a, b) => (b.dots ?? 0) - (a.dots ?? 0) || (b.voters ?? 0) - (a.voters ?? 0));
}

function standingOf({ id, dots }: GroupDots, groups: readonly GroupDots[]) {
  if (dots === null) return { rank: null, tied: false };
  const ahead = groups.filter((other) => (other.dots ?? 0) > dots).length;
  return { rank: ahead + 1, tied: groups.some((other) => other.id !== id && other.dots === dots) };
}
