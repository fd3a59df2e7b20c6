import type { BoardCard } from '#lib/domain/cards.ts';
import type { Plan, PlanTask } from '#lib/domain/plan.ts';
import type { VotedGroup } from '#lib/domain/wants.ts';
import { itemThatLeaves } from './bundled-item.ts';
import { bundleLookback } from './bundled-lookback.ts';
import { bundleProfile } from './bundled-profile.ts';
import { bundleRelations } from './bundled-relations.ts';
import { dotsThatLeave } from './leaving-dots.ts';
import {
  resultParts,
  type BundledRound,
  type BundledWants,
  type ResultParts,
} from './result-bundle.ts';
import type { ResultSource, SourceRound, SourceTally, SourceWants } from './result-source.ts';

/** PRIV3: what leaves the room shows no fewer than this together, whatever the room itself was shown. */
export const leavingGroup = 5;

/**
 * Decides what leaves the room. Every printer starts from what this gives, so what is not in it can be in no file: no
 * person's name (PRIV5), no figure of fewer than five, and none that another could be subtracted from (PRIV3).
 */
export function leave(source: ResultSource): ResultParts {
  const { workshop, joined, writers, tally, notes, wants } = source;
  // Parsed, so that a field without a place in the schema cannot leave, and the same results give the same file.
  return resultParts.parse({
    workshop: { ...workshop, smallestGroup: leavingGroup, joined },
    participation: tally && { ...tally.participation },
    tally: tally && tallyThatLeaves(tally),
    talk: { notes: notes.map(({ item, text }) => ({ item, text })) },
    wants: wants && wantsThatLeave(wants, writers >= leavingGroup),
    plan: planThatLeaves(source.plan, source.earlierTasks, wants),
    rounds: source.rounds.map(roundThatLeaves),
    relations: source.relations && bundleRelations(source.relations),
    profile: bundleProfile(source.profile),
    retrospective:
      source.retrospective &&
      bundleLookback(source.retrospective, writers >= leavingGroup, leavingGroup),
  });
}

/** Ids in one order, whatever order they were stored in: the same results give the same file. */
function tallyThatLeaves(tally: SourceTally): NonNullable<ResultParts['tally']> {
  const leaving = tally.leaving && new Set(tally.leaving);
  const items = Object.entries(tally.items)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, item]) => [
      id,
      itemThatLeaves(item, leaving === null || leaving.has(id), leavingGroup),
    ]);
  return { instrument: { ...tally.instrument }, items: Object.fromEntries(items) };
}

/** An earlier round as it leaves; the next workshop of the network is given it so. */
export const roundThatLeaves = ({ title, day, tally }: SourceRound): BundledRound => ({
  title,
  day,
  participation: { ...tally.participation },
  tally: tallyThatLeaves(tally),
});

/** Words of cards leave only from a room of five: of four people anyone there could tell who wrote what. */
function wantsThatLeave({ state, tally, board }: SourceWants, wordsLeave: boolean): BundledWants {
  const groups = state.part === 'grouping' ? groupsOf(board) : state.groups;
  const all = [...board.groups.flatMap(({ cards }) => cards), ...board.loose];
  const cards = new Map(all.filter(({ hidden }) => !hidden).map((card) => [card.id, card]));
  const grouped = new Set(groups.flatMap((group) => group.cards));
  const loose = [...cards.values()].filter(({ id }) => !grouped.has(id));
  const counted = tally?.groups ?? [];
  const shown = shownDots(tally);
  const words = (some: readonly BoardCard[]) => (wordsLeave ? some.map(({ text }) => text) : null);
  return {
    part: state.part,
    budget: state.budget,
    voters: tally && tally.voters,
    groups: groups.map((group) => {
      const own = group.cards.flatMap((id) => cards.get(id) ?? []);
      const dots = shown.has(group.id) ? counted.find(({ id }) => id === group.id) : undefined;
      return {
        name: group.name,
        area: group.area,
        cardCount: own.length,
        cards: words(own),
        dots: dots?.dots ?? null,
        voters: dots?.voters ?? null,
      };
    }),
    looseCount: loose.length,
    loose: words(loose),
  };
}

function shownDots(tally: SourceWants['tally']): ReadonlySet<string> {
  if (tally?.leaving) return new Set(tally.leaving);
  return tally ? dotsThatLeave(tally, leavingGroup) : new Set();
}

const groupsOf = ({ groups }: SourceWants['board']): VotedGroup[] =>
  groups
    .filter(({ cards }) => cards.length > 0)
    .map((group) => ({ ...group, cards: group.cards.map(({ id }) => id) }));

function planThatLeaves(
  { tasks, signoffs, reviews }: Plan,
  earlier: readonly PlanTask[],
  wants: SourceWants | null,
): ResultParts['plan'] {
  const nameOf = (id: string | null) =>
    wants?.state.groups.find((group) => group.id === id)?.name ?? null;
  return {
    tasks: tasks.map(({ what, firstStep, owners, due, from }) => ({
      what,
      firstStep: firstStep && { ...firstStep },
      owners: [...owners],
      due,
      from: from.kind === 'want' ? { ...from, name: nameOf(from.id) } : { ...from, name: null },
    })),
    signedOff: signoffs
      .filter(({ isCurrent }) => isCurrent)
      .map(({ organisation }) => organisation),
    reviews: reviews.flatMap(({ of, status, why }) => {
      const task = earlier.find(({ id }) => id === of);
      return task ? [{ what: task.what, status, why }] : [];
    }),
  };
}
