import type { Indicator, IndicatorId, ProfileValue } from '#lib/domain/profile.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { readSpan } from '#lib/i18n/moments.ts';
import { indicatorWords } from './words/indicators.ts';
import { nationalFigureOf } from '#lib/content/national-figure.ts';

const ownOptions = indicatorWords.ko.options;
const isOwnOption = (option: string): option is keyof typeof ownOptions => option in ownOptions;

/** What an option of an indicator is called: as the survey has it, or as we do where it has none. */
export function optionName(id: IndicatorId, option: string, locale: Locale): string {
  if (isOwnOption(option)) return indicatorWords[locale].options[option];
  const figure = nationalFigureOf(id, 'basic');
  const options = figure?.kind === 'answers' ? figure.options : [];
  return options.find((one) => one.id === option)?.[locale] ?? option;
}

/** A number with its unit: 58.2%, 3.2, 150,000,000원. */
export function amountWords(
  kind: 'percent' | 'count' | 'won' | 'score',
  value: number,
  locale: Locale,
): string {
  const { units, values } = indicatorWords[locale];
  const text = formats[locale].number(value);
  return values(text, kind === 'score' ? '' : units[kind]);
}

/** A value of the profile as a reader sees it. */
export function valueWords(
  indicator: Indicator & { readonly id: IndicatorId },
  value: ProfileValue,
  locale: Locale,
): string {
  if (Array.isArray(value))
    return value.map((one: string) => optionName(indicator.id, one, locale)).join(' · ');
  switch (indicator.kind) {
    case 'choice':
    case 'choices':
      return optionName(indicator.id, String(value), locale);
    case 'words':
      return String(value);
    case 'when':
      return readSpan({ from: String(value), to: null }, locale);
    default:
      return amountWords(indicator.kind, Number(value), locale);
  }
}
