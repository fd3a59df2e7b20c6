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
  const cards = cardsOf(board);
  const inGroups = new Set(groups.flatMap((group) => group.cards));
  return {
    part: wants.part,
    budget: wants.budget,
    voters: tally?.voters ?? null,
    paper: tally ? (tally.paper ?? 0) : null,
    groups: groupViews(groups, cards, tally),
    loose: cards.filter(({ id }) => !inGroups.has(id)),
    mirror: mirrorView(groups, cards, tally),
  };
}

/** Each group with its cards, and its dots once they are counted. */
function groupViews(
  groups: readonly VotedGroup[],
  cards: readonly BoardCard[],
  tally: WantsTally | null,
): WantsView['groups'] {
  const cardsById = new Map(cards.map((card) => [card.id, card]));
  const counted = new Map(tally?.groups.map((group) => [group.id, group]));
  return groups.map(({ id, name, area, cards: ids }) => ({
    id,
    name,
    area,
    cards: ids.flatMap((card) => cardsById.get(card) ?? []),
    dots: counted.get(id)?.dots ?? null,
    voters: counted.get(id)?.voters ?? null,
  }));
}

/** The areas beside what other networks wanted. */
function mirrorView(
  groups: readonly VotedGroup[],
  cards: readonly BoardCard[],
  tally: WantsTally | null,
): WantsView['mirror'] {
  const { rows } = mirrorOf(withoutHidden(groups, cards), tally, places);
  return {
    places: places.map(({ id, year }) => ({ id, year })),
    rows: rows.map((row) => ({ ...row, places: [...row.places] })),
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
