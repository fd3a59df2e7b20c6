import { showMean } from '#lib/domain/display.ts';
import { instrument } from '#lib/content/instrument.ts';
import type { Dimension } from '#lib/domain/instrument.ts';
import { isAllHidden } from '../answers.ts';
import type { Facts, ItemFact } from '../facts.ts';
import {
  figure,
  heading,
  paragraph,
  table,
  type Block,
  type Cell,
  type Column,
  type Section,
} from '../report.ts';
import { tellingMean, tellingShare } from '../telling.ts';

/** Every item by dimension: how its answers lie, as a picture and as figures. */
export function itemsSection(facts: Facts): Section | null {
  const { say, items } = facts;
  if (items.length === 0) return null;
  if (isAllHidden(facts)) return allHidden(facts);
  const dimensions = instrument.dimensions.filter(({ id }) =>
    items.some(({ dimension }) => dimension.id === id),
  );
  return {
    id: 'items',
    title: say.sections.items,
    blocks: [
      paragraph(say.items.lead),
      ...dimensions.flatMap((dimension) => dimensionBlocks(dimension, facts)),
      paragraph(say.items.note, 'note'),
    ],
  };
}

/** Thirty rows of nothing say no more than a sentence. */
const allHidden = ({ say, parts }: Facts): Section => ({
  id: 'items',
  title: say.sections.items,
  blocks: [paragraph(say.glance.allHidden(parts.workshop.smallestGroup))],
});

function dimensionBlocks(dimension: Dimension, facts: Facts): Block[] {
  const { say, locale } = facts;
  const own = facts.items.filter((fact) => fact.dimension.id === dimension.id);
  const rows = own.map((fact) => distributionRow(fact, facts));
  const name = dimension[locale];
  const hasFigures = own.some(({ figures }) => figures.counts !== null);
  return [
    heading(name),
    ...(hasFigures
      ? [
          figure({
            id: `items-${dimension.id}`,
            caption: say.items.caption(name),
            description: rows.map(({ label, text }) => say.items.describe(label, text)).join(' '),
            chart: {
              kind: 'distributions' as const,
              rows,
              legend: instrument.scale.options.map((option) => option[locale]),
            },
          }),
        ]
      : []),
    table({
      id: `items-${dimension.id}`,
      caption: say.items.tableCaption(name),
      sheet: { name: say.sheets.items, part: { title: say.items.dimension, value: name } },
      columns: itemColumns(facts),
      rows: own.map((fact) => itemRow(fact, facts)),
    }),
  ];
}

function distributionRow({ item, figures }: ItemFact, { say, locale, parts }: Facts) {
  const { counts, n, mean } = figures;
  const text =
    counts === null
      ? say.items.hidden(n, parts.workshop.smallestGroup)
      : say.items.mean(n, mean === null ? '–' : showMean(mean));
  return { label: item[locale], counts, text };
}

const itemColumns = ({ say }: Facts): Column[] => [
  { title: say.items.columns.item, kind: 'text', width: 37 },
  ...[1, 2, 3, 4, 5].map((rating): Column => {
    return { title: String(rating), kind: 'count', width: 5 };
  }),
  { title: say.items.columns.unknown, kind: 'count', width: 9 },
  { title: say.items.columns.na, kind: 'count', width: 8 },
  { title: say.items.columns.n, kind: 'count', width: 9 },
  { title: say.items.columns.mean, kind: 'score', width: 7, telling: tellingMean },
  { title: say.items.columns.high, kind: 'share', width: 8, telling: tellingShare },
  { title: say.items.columns.low95, kind: 'share', width: 8 },
  { title: say.items.columns.high95, kind: 'share', width: 8 },
  { title: say.items.columns.verdict, kind: 'text', width: 13 },
];

const round = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Math.round(share * 100) / 100;

function itemRow({ item, figures }: ItemFact, { say, locale, parts }: Facts): Cell[] {
  const { counts, unknown, na, n, mean, high, verdict, suppressed } = figures;
  return [
    item[locale],
    ...(counts ?? [null, null, null, null, null]),
    unknown,
    na,
    n,
    mean === null ? null : Number(showMean(mean)),
    round(high?.value),
    round(high?.low),
    round(high?.high),
    suppressed
      ? say.items.hidden(n, parts.workshop.smallestGroup)
      : say.items.verdicts[verdict ?? 'none'],
  ];
}
