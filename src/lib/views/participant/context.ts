import { createContext, getContext, setContext, type Snippet } from 'svelte';
import type { Walk } from './walk.svelte.ts';

const walkKey = Symbol('walk');
const noticesKey = Symbol('notices');

/** Where this phone stands, for the screens of one person. */
export const setWalk = (walk: Walk): Walk => setContext(walkKey, walk);
/** Undefined on screens that belong to nobody yet. */
export const findWalk = (): Walk | undefined => getContext(walkKey);

export function getWalk(): Walk {
  const walk = findWalk();
  if (!walk) throw new Error('No walk here: this screen belongs to nobody.');
  return walk;
}

/** What must be told on every screen of one person, kept at the lower edge. */
export const setNotices = (notices: Snippet): Snippet => setContext(noticesKey, notices);
export const findNotices = (): Snippet | undefined => getContext(noticesKey);

/** Ends this page for whoever it belongs to: nothing of theirs is shown any more, not by the back button either. */
export const [getLeaving, setLeaving] = createContext<() => void>();
