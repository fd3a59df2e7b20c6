import { obstaclesById } from '#lib/content/obstacles.ts';
import { futureTasksById, networkTasksById, successFactors } from '#lib/content/tasks.ts';
import { wantsAreasById } from '#lib/content/need-areas.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import type { FigureKind } from '#lib/domain/centers/figure.ts';
import { reaches } from '#lib/domain/threshold.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { factorName } from '#lib/report/facts.ts';

/** What a figure is called: factors for short, since they head columns. */
export function figureName(kind: FigureKind, id: string, locale: Locale): string {
  if (kind === 'factor') {
    const factor = successFactors.find((one) => one.id === id);
    return factor ? factorName(factor, locale) : id;
  }
  if (kind === 'obstacle') return obstaclesById.get(id)?.[locale] ?? id;
  if (kind === 'want') return wantsAreasById.get(id as AreaId)?.[locale] ?? id;
  return (networkTasksById.get(id) ?? futureTasksById.get(id))?.[locale] ?? id;
}

/** Where a shade begins: means of networks lie close together, and fifths of the line would be one shade. */
const shadeFloors = [2.5, 3, 3.5, 4];

/** 1 to 5 for a score from 1 to 5; 0 where there is none. */
export const shadeOf = (value: number | null): number =>
  value === null ? 0 : 1 + shadeFloors.filter((floor) => reaches(value, floor)).length;

/** The same of a share from 0 to 1. */
export const shareShade = (share: number | null): number =>
  share === null ? 0 : Math.min(5, Math.max(1, Math.ceil(share * 5)));
