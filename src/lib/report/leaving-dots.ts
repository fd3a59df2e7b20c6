import type { GroupDots } from '#lib/domain/wants.ts';

type Counted = GroupDots & { readonly dots: number; readonly voters: number };
const isCounted = (group: GroupDots): group is Counted =>
  group.dots !== null && group.voters !== null;

/**
 * PRIV3 for dots: which groups' figures may leave the room, by id. A group with fewer than `least` voters is hidden,
 * one without any is not (nobody is in it), save where fewer than `least` voted at all: there it tells what each did
 * not want. All dots together can be guessed from the voters and what each could give, so what is hidden must be at
 * least two groups with `least` voters among them: else the next smallest goes too.
 */
export function dotsThatLeave(
  { groups, voters: all }: { readonly groups: readonly GroupDots[]; readonly voters: number },
  least: number,
): ReadonlySet<string> {
  const counted = groups.filter(isCounted);
  if (counted.length < groups.length || (all > 0 && all < least)) return new Set();
  const bySize = counted
    .filter(({ voters }) => voters > 0)
    .sort((a, b) => a.voters - b.voters || a.dots - b.dots || (a.id < b.id ? -1 : 1));
  let hidden = bySize.filter(({ voters }) => voters < least).length;
  while (hidden > 0 && hidden < bySize.length && isFound(bySize.slice(0, hidden), least))
    hidden += 1;
  const hiddenIds = new Set(bySize.slice(0, hidden).map(({ id }) => id));
  return new Set(counted.filter(({ id }) => !hiddenIds.has(id)).map(({ id }) => id));
}

/** Whether a few people's dots could be worked out as what is left of all. */
const isFound = (hidden: readonly Counted[], least: number): boolean =>
  hidden.length < 2 || hidden.reduce((sum, { voters }) => sum + voters, 0) < least;
