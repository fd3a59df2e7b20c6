import { itemsById } from '#lib/content/instrument.ts';
import { wantsAreasById } from '#lib/content/need-areas.ts';
import { factorsById } from '#lib/content/tasks.ts';
import type { SuccessFactor } from '#lib/domain/tasks.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Facts } from './facts.ts';

/** What an item asks, in the report's language. */
export const itemName = (id: string, locale: Locale): string => itemsById.get(id)?.[locale] ?? '';

/** What an area of the wants is called, and what lies in none. */
export const areaName = (area: AreaId | null, { locale, say }: Facts): string =>
  (area && wantsAreasById.get(area)?.[locale]) ?? say.wants.noArea;

/** What the factors are called for short; their own names are too long for a picture. */
const shortFactorNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'felt-need': { ko: '절실한 필요', en: 'Felt need' },
  'shared-goal': { ko: '공동의 목표', en: 'Shared goal' },
  'clear-roles': { ko: '역할과 전문성', en: 'Roles and expertise' },
  'widening-ties': { ko: '넓어지는 관계', en: 'Widening ties' },
  'trust-communication': { ko: '소통과 신뢰', en: 'Trust and communication' },
};

export const factorNameById = (id: string, { locale }: Pick<Facts, 'locale'>): string => {
  const factor = factorsById.get(id);
  return factor ? factorName(factor, locale) : id;
};

export const factorName = (factor: SuccessFactor, locale: Locale): string =>
  shortFactorNames[factor.id]?.[locale] ?? factor[locale];
