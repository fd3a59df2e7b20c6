/** The parts of the results, in the order of the tabs. Loaded when they are opened: a console starts without them. */
export const resultParts = {
  summary: () => import('../results/Summary.svelte'),
  talk: () => import('../results/TalkFirst.svelte'),
  tasks: () => import('../results/Tasks.svelte'),
  factors: () => import('../results/Factors.svelte'),
  items: () => import('../results/ItemDistributions.svelte'),
  nation: () => import('../results/Nation.svelte'),
} as const;

export type ResultPart = keyof typeof resultParts;

export const resultPartIds = Object.keys(resultParts) as readonly ResultPart[];
