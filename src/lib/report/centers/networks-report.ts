import { instrumentOf } from '#lib/content/instrument.ts';
import { regionsByCode } from '#lib/content/regions.ts';
import { successFactors } from '#lib/content/tasks.ts';
import { figureIn } from '#lib/domain/centers/compared-round.ts';
import type { CellFilter } from '#lib/domain/centers/comparing-index.ts';
import type { NamedRound } from '#lib/domain/centers/comparing.ts';
import { obstacleMargin, ownMargin } from '#lib/domain/centers/own-margin.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { paragraph, table, type Cell, type Column, type Report, type Section } from '../report.ts';
import { meanCell, nameOf } from './regional-cells.ts';
import { regionalWords, type RegionalWords } from './regional-words.ts';

/** Networks one by one, as a center's colleagues see them. */
export interface NetworksShown {
  readonly center: string;
  /** ISO 8601, the day in Korea */
  readonly day: string;
  readonly at: CellFilter;
  /** those that sent their names, in the order that was asked for */
  readonly rounds: readonly NamedRound[];
}

/**
 * Networks × factors and × obstacles as a file for the center's own people. A network that sends its name agrees that the
 * center sees its result under it: so this file holds what colleagues see on the screen, and only such networks. It gives
 * no figure of several networks, so that nothing can be subtracted from one (PRIV3). It says on top that it stays inside;
 * what may leave the center is the comparison and the regional report.
 */
export function createNetworksReport(of: NetworksShown, locale: Locale): Report {
  const say = regionalWords[locale];
  const { networks } = say;
  const where = (of.at.region && regionsByCode.get(of.at.region)?.[locale]) ?? say.everywhere;
  const obstacles = instrumentOf(of.at.stage).items.map(({ obstacle }) => obstacle);
  const factors = successFactors.map(({ id }) => id);
  return {
    locale,
    title: say.viewTitle(networks.title, where, of.at.year),
    subtitle: say.stages[of.at.stage],
    network: of.center,
    day: of.day,
    dayText: formats[locale].date(of.day),
    warning: networks.inside,
    fileName: networks.file(where, of.at.year).replace(/\s+/g, '-'),
    textSheet: say.text,
    sections: [
      sectionOf(of, { id: 'factors', kind: 'factor', ids: factors, say, locale }),
      sectionOf(of, { id: 'items', kind: 'obstacle', ids: obstacles, say, locale }),
      {
        id: 'method',
        title: say.sections.method,
        blocks: [networks.inside, networks.withdrawn].map((text) => paragraph(text, 'note')),
      },
    ],
  };
}

interface Part {
  readonly id: 'factors' | 'items';
  readonly kind: 'factor' | 'obstacle';
  readonly ids: readonly string[];
  readonly say: RegionalWords;
  readonly locale: Locale;
}

function sectionOf({ rounds }: NetworksShown, part: Part): Section {
  const { id, kind, ids, say, locale } = part;
  const title = say.sections[kind === 'factor' ? 'factors' : 'obstacles'];
  const figures = ids.flatMap((one): Column[] => {
    const title = nameOf(kind, one, locale);
    const off = { title: say.networks.off(title), kind: 'score', width: 10 } as const;
    return [{ title, kind: 'score', width: 10 }, off];
  });
  const rows = rounds.map((round): Cell[] => [
    ...placeCells(round, part),
    ...ids.flatMap((one) => figureCells(round, kind, one)),
  ]);
  const { columns: own } = say.networks;
  const texts = [say.columns.networks, say.columns.region, own.level, own.size];
  const columns: Column[] = [
    ...texts.map((text): Column => ({ title: text, kind: 'text', width: 18 })),
    { title: own.day, kind: 'date', width: 14 },
    ...figures,
  ];
  const sheet = { name: title, part: null };
  const caption = `${say.networks.title}: ${title}`;
  return { id, title, blocks: [table({ id: `networks-${kind}`, caption, sheet, columns, rows })] };
}

/** With how far it may be off: of a factor at most. */
function figureCells(round: NamedRound, kind: Part['kind'], id: string): Cell[] {
  const cell = meanCell(kind, figureIn(round, { kind, id }));
  return kind === 'obstacle'
    ? [cell, obstacleMargin(figureIn(round, { kind: 'margin', id }))]
    : [cell, ownMargin(figureIn(round, { kind: 'uncertainty', id }))];
}

function placeCells(round: NamedRound, { say, locale }: Part): Cell[] {
  const { name, region, level, sizeClass, day } = round;
  return [
    name,
    region && (regionsByCode.get(region)?.[locale] ?? region),
    level && say.levels[level],
    sizeClass && say.sizes[sizeClass],
    day,
  ];
}
