import { readReview } from '#lib/documents/agenda-lookback.ts';
import { readLateCards } from '#lib/documents/board-cards.ts';
import { readLookbackGroups } from '#lib/documents/lookback-result.ts';
import { reviewOf, type RevealedLookback } from '#lib/domain/lookback.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** The look back as the room was shown it; null before its cards are revealed. */
export async function readLookbackSource(workshop: Workshop): Promise<RevealedLookback | null> {
  const { boardwork } = workshop;
  const step = workshop.agenda().steps.find(({ kind }) => kind === 'retrospective');
  if (!step || !boardwork.lookback.isRevealed) return null;
  return {
    about: boardwork.lookback.state.about,
    groups: await boardwork.read((doc) => readLookbackGroups(doc, readLateCards(doc))),
    review: await boardwork.readAgenda((doc) => readReview(doc, reviewOf(step.id))),
  };
}
