import { rankGroups } from '#lib/domain/wants-dots.ts';
import type { VotedGroup, WantsTally } from '#lib/domain/wants.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages } from '../wants/messages.ts';
import { groupName } from '../wants/places.ts';
import { fits, type StartingPoint } from './starting-points.ts';

const mostWants = 8;

/**
 * The groups of the wants exercise as starting points, most dots first. Before the count there are none; a group
 * without a dot is nobody's want to begin with. Where too few voted no figure is shown (PRIV3), and the groups stay
 * in their order.
 */
export function readWantsStarts(
  groups: readonly VotedGroup[],
  tally: WantsTally | null,
  locale: Locale,
): readonly StartingPoint[] {
  const groupsById = new Map(groups.map((group) => [group.id, group]));
  return rankGroups(tally?.groups ?? [])
    .filter(({ dots }) => dots !== 0)
    .slice(0, mostWants)
    .flatMap(({ id, dots, voters }) => {
      const group = groupsById.get(id);
      if (!group) return [];
      const name = groupName(group, locale);
      const note = dots === null ? undefined : messages[locale].counted.dots(dots, voters ?? 0);
      return { from: { kind: 'want', id }, name, what: fits(name), ...(note ? { note } : {}) };
    });
}
