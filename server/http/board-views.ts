import { wantsWorkshops } from '#lib/content/needs.ts';
import type { WantsBoard } from '#lib/domain/board.ts';
import { loadByOwner, type Plan } from '#lib/domain/plan.ts';
import type { BoardCard } from '#lib/domain/cards.ts';
import { withoutHidden } from '#lib/domain/shown-cards.ts';
import { mirrorOf, type MirrorPlace } from '#lib/domain/wants-mirror.ts';
import type { VotedGroup, WantsState, WantsTally } from '#lib/domain/wants.ts';
import type { PlanView, WantsView } from '#lib/protocol/contract.ts';

const places: readonly (MirrorPlace & { readonly year: number })[] = wantsWorkshops;

/** The wants as the room has them: on the board while it groups, as the vote froze them after that. */
export function wantsView(
  board: WantsBoard,
  wants: WantsState,
  tally: WantsTally | null,
): WantsView {
  const groups = wants.part === 'grouping' ? groupsOf(board) : wants.groups;
  const cards = new Map(cardsOf(board).map((card) => [card.id, card]));
  const inGroups = new Set(groups.flatMap((group) => group.cards));
  const counted = new Map(tally?.groups.map((group) => [group.id, group]));
  const { rows } = mirrorOf(withoutHidden(groups, cardsOf(board)), tally, places);
  return {
    part: wants.part,
    budget: wants.budget,
    voters: tally?.voters ?? null,
    paper: tally ? (tally.paper ?? 0) : null,
    groups: groups.map(({ id, name, area, cards: ids }) => ({
      id,
      name,
      area,
      cards: ids.flatMap((card) => cards.get(card) ?? []),
      dots: counted.get(id)?.dots ?? null,
      voters: counted.get(id)?.voters ?? null,
    })),
    loose: cardsOf(board).filter(({ id }) => !inGroups.has(id)),
    mirror: {
      places: places.map(({ id, year }) => ({ id, year })),
      rows: rows.map((row) => ({ ...row, places: [...row.places] })),
    },
  };
}

const groupsOf = ({ groups }: WantsBoard): VotedGroup[] =>
  groups
    .filter(({ cards }) => cards.length > 0)
    .map((group) => ({ ...group, cards: group.cards.map(({ id }) => id) }));

const cardsOf = ({ groups, loose }: WantsBoard): BoardCard[] => [
  ...groups.flatMap(({ cards }) => cards),
  ...loose,
];

/** The plan, with what rests on whom. */
export const planView = ({ tasks, signoffs, reviews }: Plan): PlanView => ({
  tasks: tasks.map((task) => ({ ...task, owners: [...task.owners] })),
  signoffs: [...signoffs],
  reviews: [...reviews],
  load: [...loadByOwner(tasks)].map(([organisation, count]) => ({ organisation, tasks: count })),
});
