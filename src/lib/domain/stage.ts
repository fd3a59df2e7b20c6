/** The two stages of a network's life that have a checklist of their own. */
export const stages = ['founding', 'operating'] as const;
export type Stage = (typeof stages)[number];

export const isStage = (value: unknown): value is Stage => stages.includes(value as Stage);
