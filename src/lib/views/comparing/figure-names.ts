import { obstaclesById } from '#lib/content/obstacles.ts';
import {
  futureTaskGroups,
  futureTasksById,
  networkTasksById,
  successFactors,
} from '#lib/content/tasks.ts';
import { wantsAreasById } from '#lib/content/need-areas.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import type { FigureKind } from '#lib/domain/centers/figure.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { factorName } from '#lib/report/names.ts';

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

const networkTasksName = { ko: '네트워크의 과제', en: 'Tasks of the network' };

/** Whom a task is for: the network's own, or the group of future tasks that it belongs to. */
export function taskGroupName(id: string, locale: Locale): string {
  const group = futureTaskGroups.find(({ tasks }) => tasks.some((task) => task.id === id));
  return (group ?? networkTasksName)[locale];
}
