import { useMessages } from '#lib/i18n/locale-context.svelte.ts';
import type { CardPlace } from '#lib/workshop/card-places.ts';
import { getExerciseWords } from './exercise-words.ts';
import { messages } from './messages.ts';

/** What the places of the board are called, in the reader's language. Call it while the component starts. */
export function usePlaceNames(): {
  area(area: string | null): string;
  of(place: Omit<CardPlace, 'cards'>): string;
} {
  const words = getExerciseWords();
  const m = useMessages(messages);
  const area = (id: string | null): string => (id && words().areaNames[id]) ?? words().noArea;
  return {
    area,
    of: ({ kind, name, area: own }) => (kind === 'pile' ? m.board.pile : (name ?? area(own))),
  };
}
