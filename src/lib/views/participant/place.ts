/** The pages of the menu; each is a screen of its own, so that the phone's back button closes it. */
export const menuPages = [
  'top',
  'order',
  'link',
  'hand-on',
  'answers',
  'privacy',
  'reading',
  'people',
  'leave',
] as const;
export type MenuPage = (typeof menuPages)[number];

/**
 * Where a phone stands: a step of the agenda, and which of its screens. `start` is where one rests:
 * what it shows follows from how the workshop stands. `work`: writing of one's own in a step. `gaps`: going through what is unanswered only.
 */
export type Place =
  | { readonly step: string; readonly screen: 'start' | 'work' | 'list' | 'end' | 'results' }
  | {
      readonly step: string;
      readonly screen: 'item';
      readonly item: string;
      readonly gaps: boolean;
    }
  /** one of the things that a step is about: a card of the talk, a task of the plan */
  | { readonly step: string; readonly screen: 'card'; readonly item: string }
  | { readonly step: string; readonly screen: 'menu'; readonly page: MenuPage };

const plainScreens = ['start', 'work', 'list', 'end', 'results'] as const;

/** A place that was kept in the history or in the tab; null for anything else, such as one of an older version. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null;
  const { step, screen, item, gaps, page } = value as Record<string, unknown>;
  if (typeof step !== 'string') return null;
  const plain = plainScreens.find((one) => one === screen);
  if (plain) return { step, screen: plain };
  if (screen === 'item' && typeof item === 'string')
    return { step, screen, item, gaps: gaps === true };
  if (screen === 'card' && typeof item === 'string') return { step, screen, item };
  const known = menuPages.find((one) => one === page);
  return screen === 'menu' && known ? { step, screen, page: known } : null;
}

/** Names a place: two places are the same if and only if their keys are. */
export function placeKey(place: Place): string {
  if (place.screen === 'item' || place.screen === 'card')
    return `${place.step}/${place.screen}/${place.item}`;
  return place.screen === 'menu'
    ? `${place.step}/menu/${place.page}`
    : `${place.step}/${place.screen}`;
}

export const isSamePlace = (a: Place | null, b: Place | null): boolean =>
  a === b || (a !== null && b !== null && placeKey(a) === placeKey(b));

/** A screen that one only looks at: the room may take the phone along from here. */
export const isResting = (place: Place): boolean => place.screen === 'start';
