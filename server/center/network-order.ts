import type { NamedRound } from '#lib/domain/centers/comparing.ts';
import { figureIn } from '#lib/domain/centers/compared-round.ts';
import { sizeClasses } from '#lib/domain/centers/center-round.ts';
import type { ComparingQuestion } from './comparing-question.ts';

const byName = new Intl.Collator('ko');

/** By name, or by region or size and then by name. By a figure only where someone asked for it by hand: there are no league tables. */
export function inOrder(
  rounds: readonly NamedRound[],
  { order, figure }: Pick<ComparingQuestion, 'order' | 'figure'>,
): NamedRound[] {
  const named = [...rounds].sort((a, b) => byName.compare(a.name, b.name));
  if (order === 'name') return named;
  if (order === 'region') return sorted(named, ({ region }) => region ?? '~');
  if (order === 'size')
    return sorted(named, ({ sizeClass: size }) => (size ? sizeClasses.indexOf(size) : 9));
  // What has no figure stands at the end.
  return sorted(named, (round) => -(figureIn(round, figure) ?? -Infinity));
}

function sorted<T>(things: readonly T[], valueOf: (thing: T) => string | number): T[] {
  return things
    .map((thing) => ({ thing, value: valueOf(thing) }))
    .sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)))
    .map(({ thing }) => thing);
}
