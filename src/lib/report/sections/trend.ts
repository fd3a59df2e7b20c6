import { instrumentOf } from '#lib/content/instrument.ts';
import { showMean } from '#lib/domain/display.ts';
import { sortByValue } from '#lib/domain/ranking.ts';
import { trendOf, type Trend } from '#lib/domain/trend.ts';
import type { Facts } from '../facts.ts';
import { itemName } from '../names.ts';
import { heading, list, paragraph, type Block, type Section } from '../report.ts';
import { trendWords } from '../words/trend.ts';
import { rewordedBlocks } from './change.ts';
import { labelsOf, unlike } from './round-labels.ts';
import { trendFigure, trendTable } from './trend-figures.ts';
import { firstRoundOf, trendSentences } from './trend-sentences.ts';

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
