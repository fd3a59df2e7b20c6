import { createContext } from 'svelte';
import type { MyTies } from '#lib/workshop/my-ties.svelte.ts';
import type { RelationsMap } from '#lib/workshop/relations-map.svelte.ts';

/** Of the map of relations. Apart from the other contexts, since it is loaded late. */
export const [getRelationsMap, setRelationsMap] = createContext<RelationsMap>();
export const [getMyTies, setMyTies] = createContext<MyTies>();
