import type { CardStep } from '#lib/workshop/card-step.svelte.ts';
import type { consoleMessages } from './messages.ts';

type Words = (typeof consoleMessages)['ko']['reveal'];

/** What a facilitator is told before the cards of an exercise are revealed (PRIV4). */
export const revealLines = (
  words: Words,
  { joined, finished }: Pick<CardStep, 'joined' | 'finished'>,
  minGroup: number,
): string[] => [
  words.final,
  ...(joined > finished ? [words.unfinished(joined - finished)] : []),
  words.late(Math.max(3, minGroup)),
  words.tooFew(minGroup),
  words.wall,
];
