import type { Locale } from '#lib/i18n/locale.ts';
import type { CardPlace } from '#lib/workshop/card-places.ts';
import { messages } from '../lookback/messages.ts';
import { fits, type StartingPoint } from './starting-points.ts';

const mostCards = 12;

/**
 * What a look back leads to, as starting points: the cards under what to keep, change and start, and the groups that
 * people made and set near to one of these. A card that is hidden, or that leads nowhere, is none.
 */
export function readLookbackStarts(
  places: readonly CardPlace[],
  locale: Locale,
): readonly StartingPoint[] {
  const { areaNames } = messages[locale];
  const names: Readonly<Record<string, string>> = areaNames;
  return places
    .flatMap((place) => {
      const note = place.area === null ? undefined : names[place.area];
      return note === undefined ? [] : pointsOf(place).map((point) => ({ ...point, note }));
    })
    .slice(0, mostCards);
}

/** A group that has a name is one thing to do; else each of its cards is. */
function pointsOf({ id, name, cards }: CardPlace): readonly StartingPoint[] {
  const shown = cards.filter(({ hidden }) => !hidden);
  const all = name === null ? shown.map((card) => ({ id: card.id, name: card.text })) : [];
  const group = name !== null && id !== null && shown.length > 0 ? [{ id, name }] : [];
  return [...group, ...all].map((one) => ({
    from: { kind: 'lookback', id: one.id },
    name: one.name,
    what: fits(one.name),
  }));
}
