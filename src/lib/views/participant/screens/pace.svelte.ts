import { Hands } from './hands.ts';
import type { OverDays } from '#lib/workshop/over-days.svelte.ts';
import type { Walk } from '../walk.svelte.ts';

const lookEveryMs = 250;

/**
 * Soft lockstep, for the component that calls it while it starts: a screen that one just looks at goes
 * along with the room, and shows what is revealed, as soon as its owner's hands are still. From any
 * other screen the notices offer it. Over days everyone keeps their own: nobody is taken anywhere.
 */
export function keepPace(walk: Walk, days: OverDays): void {
  const hands = new Hands();
  $effect(() => hands.watch(window));
  $effect(() => {
    const isTaken = walk.isLeftBehind && !days.isOn;
    if (!walk.isResting || !(isTaken || walk.hasNewReveal)) return;
    const looking = setInterval(() => {
      if (!hands.areStill) return;
      if (days.isOn) walk.showReveals();
      else walk.beTaken();
    }, lookEveryMs);
    return () => clearInterval(looking);
  });
}
