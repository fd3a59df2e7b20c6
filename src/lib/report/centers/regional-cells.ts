import { obstaclesById } from '#lib/content/obstacles.ts';
import { factorsById, futureTasksById, networkTasksById } from '#lib/content/tasks.ts';
import { wantsAreasById } from '#lib/content/need-areas.ts';
import { regionsByCode } from '#lib/content/regions.ts';
import type { SizeClass } from '#lib/domain/centers/center-round.ts';
import type { Grouping } from '#lib/domain/centers/comparing.ts';
import type { FigureKind } from '#lib/domain/centers/figure.ts';
import type { Level, RegionCode } from '#lib/domain/directory.ts';
import { showMean, showScore } from '#lib/domain/display.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { factorName } from '../names.ts';
import { table, type Block, type Cell, type Column } from '../report.ts';
import type { LeavingMean } from './leaving-comparison.ts';
import type { RegionalFacts } from './regional-report.ts';
import { tellingMean, tellingScore, tellingShare, type Telling } from '../telling.ts';

const isShare = (kind: FigureKind): boolean => kind === 'task' || kind === 'want';

const tellingOf = (kind: FigureKind): Telling =>
  isShare(kind) ? tellingShare : kind === 'factor' ? tellingScore : tellingMean;

export function nameOf(kind: FigureKind, id: string, locale: Locale): string {
  const factor = factorsById.get(id);
  if (kind === 'factor') return factor ? factorName(factor, locale) : id;
  if (kind === 'obstacle') return obstaclesById.get(id)?.[locale] ?? id;
  if (kind === 'want') return wantsAreasById.get(id as AreaId)?.[locale] ?? id;
  return (networkTasksById.get(id) ?? futureTasksById.get(id))?.[locale] ?? id;
}

export function groupName(by: Grouping, id: string, { locale, say }: RegionalFacts): string {
  if (by === 'region') return regionsByCode.get(id as RegionCode)?.[locale] ?? id;
  return by === 'level' ? say.levels[id as Level] : say.sizes[id as SizeClass];
}

/** As it is read: 3.4, or 42 %. */
export const meanText = (kind: FigureKind, mean: number, { format }: RegionalFacts): string =>
  isShare(kind) ? format.percent(mean) : kind === 'factor' ? showScore(mean) : showMean(mean);

/** 3.4 (3.1–3.7), or 42 % (30–55 %): with the ends of how far it may be off, where they can be known. */
export function meanWithEnds(
  kind: FigureKind,
  { low, high }: LeavingMean,
  mean: number,
  facts: RegionalFacts,
): string {
  const shown = meanText(kind, mean, facts);
  if (low === null || high === null) return shown;
  const from = isShare(kind) ? String(Math.round(low * 100)) : meanText(kind, low, facts);
  return `${shown} (${from}–${meanText(kind, high, facts)})`;
}

/** As it stands in a workbook: rounded as it is shown. */
export function meanCell(kind: FigureKind, mean: number | null | undefined): Cell {
  if (mean === null || mean === undefined) return null;
  if (isShare(kind)) return Math.round(mean * 100) / 100;
  return Number(kind === 'factor' ? showScore(mean) : showMean(mean));
}

export const endsOf = (kind: FigureKind, { low, high }: LeavingMean): [Cell, Cell] => [
  meanCell(kind, low),
  meanCell(kind, high),
];

/** Each figure of a kind with how far it may be off, beside all regions where one is asked for. */
export function meansTable(kind: FigureKind, what: string, facts: RegionalFacts): Block {
  const { of, say, locale } = facts;
  const { columns } = say;
  const figure = isShare(kind) ? 'share' : 'score';
  const wide = of.everywhere?.means[kind];
  return table({
    id: `${kind}-means`,
    caption: say.tableOf(what),
    sheet: { name: what, part: null },
    columns: [
      { title: columns.name, kind: 'text', width: 40 },
      { title: columns.mean, kind: figure, width: 12, telling: tellingOf(kind) },
      { title: columns.low, kind: figure, width: 12 },
      { title: columns.high, kind: figure, width: 12 },
      { title: columns.networks, kind: 'count', width: 12 },
      ...(wide ? [{ title: columns.everywhere, kind: figure, width: 12 } as Column] : []),
    ],
    rows: of.here.means[kind].map((mean) => [
      nameOf(kind, mean.id, locale),
      meanCell(kind, mean.mean),
      ...endsOf(kind, mean),
      mean.mean === null ? null : mean.networks,
      ...(wide ? [meanCell(kind, wide.find(({ id }) => id === mean.id)?.mean)] : []),
    ]),
  });
}

/** Figures × groups. A group that is closed throughout is left out; nothing where there is only one: it would be the whole again. */
export function groupsTable(
  kind: FigureKind,
  by: Grouping,
  { what, caption }: { readonly what: string; readonly caption: string },
  facts: RegionalFacts,
): Block[] {
  const { of, say, locale } = facts;
  const groups = of.groups[by].filter(({ means }) => means[kind].some(({ mean }) => mean !== null));
  if (groups.length < 2) return [];
  const figure = isShare(kind) ? 'share' : 'score';
  const rows = of.here.means[kind].map(({ id }): Cell[] => [
    nameOf(kind, id, locale),
    ...groups.map((group) =>
      meanCell(kind, group.means[kind].find((mean) => mean.id === id)?.mean),
    ),
  ]);
  const columns: Column[] = [
    { title: say.columns.name, kind: 'text', width: groups.length > 8 ? 24 : 34 },
    ...groups.map((group): Column => {
      const title = say.groupOf(groupName(by, group.id, facts), group.networks);
      return { title, kind: figure, width: 10, telling: tellingOf(kind) };
    }),
  ];
  const sheet = { name: `${what} ${sheetPart[locale][by]}`, part: null };
  return [table({ id: `${kind}-by-${by}`, caption, sheet, columns, rows })];
}

/** Short: a sheet's name has 31 letters at most. */
const sheetPart: Readonly<Record<Locale, Readonly<Record<Grouping, string>>>> = {
  ko: { region: '지역별', level: '범위별', sizeClass: '규모별' },
  en: { region: 'by region', level: 'by scope', sizeClass: 'by size' },
};
