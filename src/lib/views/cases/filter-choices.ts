import { cases } from '#lib/content/cases.ts';
import { obstacles } from '#lib/content/obstacles.ts';
import { regions } from '#lib/content/regions.ts';
import { futureTasks, networkTasks, successFactors } from '#lib/content/tasks.ts';
import type { Locale } from '#lib/i18n/locale.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const used = new Set<string>(cases.flatMap(({ region, alsoRegions }) => [region, ...alsoRegions]));

/** Regions that a case comes from; `nationwide` is what one of the whole country is called. */
export const regionChoices = (locale: Locale, nationwide: string): Choice[] => [
  ...regions
    .filter(({ code }) => used.has(code))
    .map((region) => ({ value: region.code, label: region[locale] })),
  { value: 'KR', label: nationwide },
];

export const obstacleChoices = (locale: Locale): Choice[] =>
  obstacles.map((obstacle) => ({ value: obstacle.id, label: obstacle[locale] }));

/** Success factors, network tasks and future tasks, each told by its kind. */
export function aboutChoices(
  locale: Locale,
  kinds: Readonly<Record<'factor' | 'networkTask' | 'futureTask', string>>,
): Choice[] {
  const of = (
    kind: keyof typeof kinds,
    things: readonly { id: string; ko: string; en: string }[],
  ) => things.map((one) => ({ value: one.id, label: `${kinds[kind]}: ${one[locale]}` }));
  return [
    ...of('factor', successFactors),
    ...of('networkTask', networkTasks),
    ...of('futureTask', futureTasks),
  ];
}
