import { createContext } from 'svelte';
import type { MyWants } from './my-wants.svelte.ts';
import type { WantsStep } from './wants-step.svelte.ts';

/** Of the wants exercise. Apart from the other contexts, since it is loaded late. */
export const [getWantsStep, setWantsStep] = createContext<WantsStep>();
export const [getMyWants, setMyWants] = createContext<MyWants>();
