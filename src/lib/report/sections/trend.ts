import { instrumentOf } from '#lib/content/instrument.ts';
import { showMean, showScore } from '#lib/domain/display.ts';
import { sortByValue } from '#lib/domain/ranking.ts';
import { trendOf, type Trend } from '#lib/domain/trend.ts';
import { factorNameById, itemName, type Facts } from '../facts.ts';
import type { TrendPoint } from '../chart.ts';
import {
  figure,
  heading,
  list,
  noFigure,
  paragraph,
  table,
  type Block,
  type Section,
} from '../report.ts';
import { trendWords } from '../words/trend.ts';
import { rewordedBlocks } from './change.ts';
import { bandsFromLowest, rangeOf } from './factors.ts';
import { firstRoundOf, trendSentences } from './trend-sentences.ts';
import { tellingScore } from '../telling.ts';

/** Two rounds are told of as a change; from three on there is a way to look back on. */
const fewestEarlier = 2;
const mostItems = 5;

/** A network over its rounds. Null before the third. */
export function trendSection(facts: Facts): Section | null {
  const { parts, say, locale } = facts;
  if (parts.rounds.length < fewestEarlier || !parts.tally) return null;
  const labels = unlike(labelsOf(facts));
  const words = trendWords[locale];
  return {
    id: 'trend',
    title: say.sections.trend,
    blocks: [
      paragraph(words.lead(parts.rounds.length + 1, labels[0] ?? '')),
      ...trendBlocks(trendIn(facts), labels, facts),
    ],
  };
}

/** The rounds as they left their rooms, this one last; null where fewer than two can be compared. */
function trendIn({ parts, assessment }: Facts): Trend | null {
  if (!parts.tally) return null;
  const before = parts.rounds.map(({ tally, participation: { eligible } }) => ({
    tally,
    eligible,
  }));
  const now = { tally: parts.tally, eligible: assessment?.participation.eligible ?? null };
  return trendOf([...before, now], instrumentOf(parts.tally.instrument.stage));
}

/** Year and month of each round, or its number where its day is not known. */
function labelsOf({ parts, locale }: Facts): string[] {
  const words = trendWords[locale];
  const days = [...parts.rounds.map(({ day }) => day), parts.workshop.day];
  return days.map((day, i) => {
    const [, year = '', month = ''] = /^(\d{4})-(\d\d)/.exec(day ?? '') ?? [];
    return year ? words.month(year, Number(month)) : words.round(i + 1);
  });
}

function trendBlocks(trend: Trend | null, labels: readonly string[], facts: Facts): Block[] {
  const words = trendWords[facts.locale];
  if (trend === null) return [paragraph(words.tooFew)];
  const others = labels.filter((_, place) => trend.rounds[place] === null);
  const apart = others.length > 0 ? [paragraph(words.otherVersion(facts.say.names(others)))] : [];
  if (trend.whole.factors.length === 0) return [...apart, paragraph(words.noScores)];
  return [
    ...list(trendSentences(trend, labels, facts)),
    ...apart,
    trendFigure(trend, labels, facts),
    trendTable(trend, labels, facts),
    ...changedItems(trend, labels, facts),
    paragraph(words.rule(trend.items), 'note'),
    ...rewordedBlocks(trend.reworded, facts),
  ];
}

function trendFigure(trend: Trend, labels: readonly string[], facts: Facts): Block {
  const words = trendWords[facts.locale];
  const rows = trend.whole.factors.map(({ id }) => {
    const points = trend.rounds.map((factors) => pointOf(factors, id));
    return { label: factorNameById(id, facts), points };
  });
  const scores = (points: readonly TrendPoint[]) =>
    points.map(({ shown }, i) => `${labels[i]} ${shown || noFigure}`).join(', ');
  return figure({
    id: 'trend',
    caption: words.caption,
    description: rows.map(({ label, points }) => words.row(label, scores(points))).join('. '),
    chart: {
      kind: 'trend',
      rounds: labelsOf(facts),
      rows,
      bands: bandsFromLowest(facts.say).slice(1),
    },
  });
}

function pointOf(factors: Trend['rounds'][number], id: string): TrendPoint {
  const found = factors?.find((factor) => factor.id === id);
  if (!found || found.score === null) return { value: null, range: null, shown: '' };
  return { value: found.score, range: rangeOf(found), shown: showScore(found.score) };
}

function trendTable(trend: Trend, labels: readonly string[], facts: Facts): Block {
  const words = trendWords[facts.locale];
  return table({
    id: 'trend',
    caption: words.caption,
    sheet: { name: facts.say.sheets.trend, part: null },
    columns: [
      { title: words.factor, kind: 'text', width: 24 },
      ...labels.map((title) => ({
        title,
        kind: 'score' as const,
        width: 12,
        telling: tellingScore,
      })),
      { title: words.verdict(firstRoundOf(trend, labels, facts)), kind: 'text', width: 16 },
    ],
    rows: trend.whole.factors.map((change) => [
      factorNameById(change.id, facts),
      ...trend.rounds.map((factors) => {
        const { value } = pointOf(factors, change.id);
        return value === null ? null : Number(showScore(value));
      }),
      change.isReal ? words.real[change.after > change.before ? 'up' : 'down'] : words.noise,
    ]),
  });
}

/** Two rounds of one month are told apart by their order. */
const unlike = (labels: readonly string[]): string[] =>
  labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${i + 1})`));

function changedItems(trend: Trend, labels: readonly string[], facts: Facts): Block[] {
  const { changedItems: items } = trend.whole;
  if (items.length === 0) return [];
  const words = trendWords[facts.locale];
  const greatest = sortByValue(items, ({ before, after }) => Math.abs(after - before));
  return [
    heading(words.itemsTitle(firstRoundOf(trend, labels, facts))),
    ...list(
      greatest
        .slice(0, mostItems)
        .map(({ id, before, after }) =>
          facts.say.change[after < before ? 'lighter' : 'heavier'](
            itemName(id, facts.locale),
            showMean(before),
            showMean(after),
          ),
        ),
    ),
    ...(items.length > mostItems
      ? [paragraph(facts.say.change.moreItems(items.length - mostItems), 'note')]
      : []),
  ];
}
