import { benchmarkOf } from '#lib/content/benchmarks.ts';
import { nationalCategories } from '#lib/content/national-categories.ts';
import type { SurveyedLevel } from '#lib/domain/benchmarks.ts';
import { compareWithNation, type CategoryRanks } from '#lib/domain/national-ranks.ts';
import type { ItemFinding } from '../results/item-findings.ts';

/** How often networks named each category of obstacles. */
export const namedObstacles = benchmarkOf('multi-by-level', 'network-obstacles');

/** "Other" is no category that anything of ours could be in. */
const categories = namedObstacles.options.filter(({ id }) => id !== 'other');

export const categoryNamed = (id: string) =>
  nationalCategories.categories.find((one) => one.id === id)!;

/** Our obstacles by the survey's categories beside its ranking of a level, and how many items fit none. */
export function nationRanks(
  items: readonly ItemFinding[],
  level: SurveyedLevel,
): { readonly ranks: readonly CategoryRanks[]; readonly left: number } {
  const own = items.map(({ obstacle, figures: { mean, n } }) => ({
    category: obstacle.nationalCategory,
    mean,
    n,
  }));
  const named = categories.map(({ id, counts }) => ({ id, count: counts[level] }));
  const left = own.filter(({ category }) => category === null).length;
  return { ranks: compareWithNation(own, named), left };
}
