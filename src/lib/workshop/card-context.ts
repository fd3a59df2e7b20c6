import { createContext } from 'svelte';
import type { CardStep } from './card-step.svelte.ts';
import type { CardTable } from './card-table.svelte.ts';
import type { MyCards } from './my-cards.svelte.ts';

/** Of whichever exercise with cards is on the screen. Apart from the other contexts, since it is loaded late. */
export const [getCardStep, setCardStep] = createContext<CardStep>();
export const [getCardTable, setCardTable] = createContext<CardTable>();
export const [getMyCards, setMyCards] = createContext<MyCards>();
