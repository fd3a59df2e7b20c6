import { createContext } from 'svelte';
import type { LookbackStep } from './lookback-step.svelte.ts';
import type { MyLookback } from './my-lookback.svelte.ts';

/** Of a look back. Apart from the other contexts, since it is loaded late. */
export const [getLookbackStep, setLookbackStep] = createContext<LookbackStep>();
export const [getMyLookback, setMyLookback] = createContext<MyLookback>();
