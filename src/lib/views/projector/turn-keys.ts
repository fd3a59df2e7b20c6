import type { Turnable } from './turnable.ts';

/** Which way each key turns; the last two are what the presenters send that people hold in their hand. */
const waysByKey: Readonly<Record<string, (deck: Turnable) => number>> = {
  ArrowRight: ({ place }) => place + 1,
  ArrowLeft: ({ place }) => place - 1,
  Home: () => 0,
  End: ({ slides }) => slides.length - 1,
  PageDown: ({ place }) => place + 1,
  PageUp: ({ place }) => place - 1,
};

/** Turns a deck by a key that is meant for it. */
export function turnByKey(deck: Turnable, event: KeyboardEvent): void {
  const way = waysByKey[event.key];
  const isElsewhere = event.target instanceof Element && event.target.closest('dialog, input');
  if (!way || isElsewhere || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  deck.turn(way(deck));
}
