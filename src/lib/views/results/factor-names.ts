import type { SuccessFactor } from '#lib/domain/tasks.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/**
 * What we call the factors for short, so that a sentence about several can be read from the back row.
 * The source's own name stands beside it wherever a factor is explained.
 */
const shortNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'felt-need': { ko: '절실한 필요', en: 'Felt need' },
  'shared-goal': { ko: '공동의 목표', en: 'Shared goal' },
  'clear-roles': { ko: '역할과 전문성', en: 'Roles and expertise' },
  'widening-ties': { ko: '넓어지는 관계', en: 'Widening ties' },
  'trust-communication': { ko: '소통과 신뢰', en: 'Trust and communication' },
};

const nameIn =
  (locale: Locale) =>
  (factor: SuccessFactor): string =>
    shortNames[factor.id]?.[locale] ?? factor[locale];

/** A factor's short name; the source's where it has none. */
export const factorNames = { ko: nameIn('ko'), en: nameIn('en') };
