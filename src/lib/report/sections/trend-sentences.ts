import type { Change } from '#lib/domain/change.ts';
import { showScore } from '#lib/domain/display.ts';
import type { Trend } from '#lib/domain/trend.ts';
import type { Facts } from '../facts.ts';
import { factorNameById } from '../names.ts';
import { trendWords } from '../words/trend.ts';

/** Which of the rounds can be compared, oldest first: the last is this one. */
const placesOf = (trend: Trend): number[] =>
  trend.rounds.flatMap((factors, place) => (factors ? [place] : []));

/** What the round is called that the others are compared with: the first, or the first of this checklist. */
export function firstRoundOf(trend: Trend, labels: readonly string[], { locale }: Facts): string {
  const [first = 0] = placesOf(trend);
  return first === 0 ? trendWords[locale].first : (labels[first] ?? '');
}

/** From the first round to this one, then what changed on the way. */
export function trendSentences(trend: Trend, labels: readonly string[], facts: Facts): string[] {
  const words = trendWords[facts.locale];
  const from = firstRoundOf(trend, labels, facts);
  const real = trend.whole.factors.filter(({ isReal }) => isReal);
  const whole = real.map(({ id, before, after }) =>
    words[after > before ? 'better' : 'worse'](
      factorNameById(id, facts),
      from,
      showScore(before),
      showScore(after),
    ),
  );
  return [
    ...(whole.length > 0 ? whole : [words.same(from)]),
    ...stepSentences(trend, labels, facts),
  ];
}

/** Each step says which two rounds it is between: one of another checklist may lie between them. */
function stepSentences(trend: Trend, labels: readonly string[], facts: Facts): string[] {
  const places = placesOf(trend);
  return places.slice(1).flatMap((place, i) => {
    const factors = trend.steps.get(place)?.factors ?? [];
    const changed = factors.filter(({ isReal }) => isReal).map((one) => wayOf(one, facts));
    const [round = '', before = ''] = [labels[place], labels[places[i] ?? 0]];
    const { step } = trendWords[facts.locale];
    return changed.length > 0 ? [step(round, before, facts.say.names(changed))] : [];
  });
}

function wayOf({ id, before, after }: Change, facts: Facts): string {
  const words = trendWords[facts.locale];
  return words[after > before ? 'up' : 'down'](factorNameById(id, facts));
}
