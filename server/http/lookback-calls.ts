import { readReview } from '#lib/documents/agenda-lookback.ts';
import { readLookbackGroups } from '#lib/documents/lookback-result.ts';
import { reviewOf } from '#lib/domain/lookback.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import type { LookbackView } from '#lib/protocol/lookback-contract.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Handlers } from './handlers.ts';
import { settle } from './steering.ts';
import { reply } from './visit.ts';

type LookbackHandlers = Pick<Handlers, 'readLookback' | 'changeLookback'>;

/** The calls about a look back. */
export const createLookbackCalls = (): LookbackHandlers => ({
  readLookback: async ({ workshop }) => reply(await lookbackView(workshop)),
  changeLookback: async ({ workshop }, change) =>
    settle(await workshop.boardwork.changeLookback(change)),
});

async function lookbackView(workshop: Workshop): Promise<LookbackView> {
  const { boardwork } = workshop;
  const { part, about, review: reviewPart } = boardwork.lookback.state;
  const step = workshop.agenda().steps.find(({ kind }) => kind === 'retrospective');
  const groups = part === 'writing' ? [] : await boardwork.read(readLookbackGroups);
  const review = step
    ? await boardwork.readAgenda((doc) => readReview(doc, reviewOf(step.id)))
    : null;
  return {
    part,
    about,
    reviewPart,
    groups: groups.map((group) => ({ ...group, cards: [...group.cards] })),
    review: review && { participation: review.participation, items: itemsView(review.items) },
  };
}

const itemsView = (
  items: Readonly<Record<string, ItemTally>>,
): NonNullable<LookbackView['review']>['items'] =>
  Object.fromEntries(
    Object.entries(items).map(([id, tally]) => [
      id,
      { ...tally, counts: tally.counts && [...tally.counts] },
    ]),
  );
