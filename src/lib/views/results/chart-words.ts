/** From figures and words to what the charts of the design system take. */
import { bandFloors, type Band } from '#lib/domain/factor-score.ts';
import type { Scale } from '#lib/domain/instrument.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Aside, Band as ChartBand, Fill, Segment } from '#lib/ui/charts/chart-part.ts';
import type { ItemFigures } from './item-answers.ts';
import { sentences } from './sentences.ts';

/** 1 to 5 with how often each was given; null where that is not shown. */
export function segmentsOf(
  { counts }: ItemFigures,
  scale: Scale,
  locale: Locale,
): Segment[] | null {
  if (!counts) return null;
  return scale.options.map((option, i) => ({
    mark: locale === 'ko' ? `${option.value}점` : `${option.value}`,
    label: option[locale],
    count: counts[i] ?? 0,
  }));
}

/** The two answers that are no rating. */
export function asidesOf({ unknown, na }: ItemFigures, scale: Scale, locale: Locale): Aside[] {
  return [
    { label: scale.unknown[locale], count: unknown ?? 0, look: 'hatched' },
    { label: scale.notApplicable[locale], count: na ?? 0, look: 'outlined' },
  ];
}

const fills: Readonly<Record<Band, Fill>> = { strength: 'full', discuss: 'half', concern: 'empty' };

/** ● 힘이 됩니다 · ◐ 이야기해 볼 것 · ○ 먼저 살필 것, from the lowest to the highest. */
export function bandsOf(locale: Locale): Readonly<Record<Band, ChartBand>> {
  const say = sentences[locale];
  const [[, strength], [, discuss]] = bandFloors;
  const band = (id: Band, from: number, to: number): ChartBand => {
    return { from, to, label: say.band(id), fill: fills[id] };
  };
  return {
    concern: band('concern', 1, discuss),
    discuss: band('discuss', discuss, strength),
    strength: band('strength', strength, 5),
  };
}
