import type { Earlier, EarlierGroup } from '#lib/documents/agenda-earlier.ts';
import { readPlan } from '#lib/documents/board-plan.ts';
import type { Wants } from './wants.ts';
import type { Workshop } from './workshop.ts';

/** What the next workshop of a network is given of this one: what its people could all see, and nothing else. */
export async function asEarlier({ record, boardwork, tally }: Workshop): Promise<Earlier> {
  const { id, title, closedAt } = record;
  const { tasks } = await boardwork.read(readPlan);
  return {
    workshopId: id,
    title,
    closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
    tasks,
    tally,
    wants: groupsOf(boardwork.wants),
  };
}

function groupsOf({ state, tally }: Wants): EarlierGroup[] {
  return state.groups.map(({ id, name, area, cards }) => {
    const counted = tally?.groups.find((group) => group.id === id);
    return {
      name,
      area,
      cards: cards.length,
      dots: counted?.dots ?? null,
      voters: counted?.voters ?? null,
    };
  });
}
