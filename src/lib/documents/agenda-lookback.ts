import type * as Y from 'yjs';
import { isFields } from '#lib/domain/fields.ts';
import { cardParts } from '#lib/domain/card-exercise.ts';
import {
  maxAboutLength,
  noLookback,
  reviewParts,
  type LookbackState,
} from '#lib/domain/lookback.ts';
import { reviewItemIds, type RevealedReview } from '#lib/domain/review.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import { readLine } from '#lib/domain/text.ts';
import { agendaState, agendaTallies } from './agenda-maps.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** How the look back stands, from the agenda document; as at its beginning if nothing is written yet. */
export function readLookback(doc: Y.Doc): LookbackState {
  const value = agendaState(doc).get('lookback');
  if (!isFields(value)) return noLookback;
  return {
    part: cardParts.find((part) => part === value.part) ?? noLookback.part,
    about: readLine(value.about, maxAboutLength),
    review: reviewParts.find((part) => part === value.review) ?? noLookback.review,
  };
}

/** Only the server may: every other write to an agenda is refused. */
export const writeLookback = (doc: Y.Doc, lookback: LookbackState): void =>
  void agendaState(doc).set('lookback', lookback);

/** The review as it was shown; null before. */
export function readReview(doc: Y.Doc, step: string): RevealedReview | null {
  const value = agendaTallies(doc).get(step);
  if (!isFields(value) || value.kind !== 'review' || !isFields(value.participation)) return null;
  const { joined, finished } = value.participation;
  return {
    kind: 'review',
    participation: {
      joined: isNumber(joined) ? joined : 0,
      finished: isNumber(finished) ? finished : 0,
    },
    items: readItems(value.items),
    leaving: reviewItemIds.filter((id) => listOf(value.leaving).includes(id)),
    left: readItems(value.left),
  };
}

function readItems(value: unknown): RevealedReview['items'] {
  const items = isFields(value) ? value : {};
  return Object.fromEntries(
    reviewItemIds.flatMap((id) => (isTally(items[id]) ? [[id, items[id]]] : [])),
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isTally = (value: unknown): value is ItemTally =>
  isFields(value) &&
  isNumber(value.n) &&
  (value.counts === null || (Array.isArray(value.counts) && value.counts.every(isNumber)));

/** Written by the server at the reveal and with each later batch (PRIV4). */
export function writeReview(
  doc: Y.Doc,
  step: string,
  review: {
    readonly participation: RevealedReview['participation'];
    readonly items: Readonly<Record<string, ItemTally>>;
    readonly leaving: readonly string[];
    readonly left: Readonly<Record<string, ItemTally>>;
  },
): void {
  agendaTallies(doc).set(step, { kind: 'review', ...review });
}
