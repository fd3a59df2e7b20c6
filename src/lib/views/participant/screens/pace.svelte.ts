import { Hands } from './hands.ts';
import type { Walk } from '../walk.svelte.ts';

const lookEveryMs = 250;

/**
 * Soft lockstep, for the component that calls it while it starts: a screen that one just looks at goes
 * along with the room, and shows what is revealed, as soon as its owner's hands are still. From any
 * other screen the notices offer it.
 */
export function keepPace(walk: Walk): void {
  const hands = new Hands();
  $effect(() => hands.watch(window));
  $effect(() => {
    if (!walk.isResting || !(walk.isLeftBehind || walk.hasNewReveal)) return;
    const looking = setInterval(() => {
      if (hands.areStill) walk.beTaken();
    }, lookEveryMs);
    return () => clearInterval(looking);
  });
}
