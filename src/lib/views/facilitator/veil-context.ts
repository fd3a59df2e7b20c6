import { createContext } from 'svelte';
import type { NameVeil } from './name-veil.svelte.ts';

/** Whether this console hides what is not for the room, for parts of it that stand deep in others. */
export const [getVeil, setVeil] = createContext<NameVeil>();
