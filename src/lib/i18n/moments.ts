import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';

const englishMonths = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** `2018`, `2018-12` or `2018-12-05`, as a reader says it. */
export function readMoment(moment: string, locale: Locale): string {
  const [year = '', month, day] = moment.split('-');
  if (day) return formats[locale].date(`${moment}T12:00:00+09:00`);
  if (!month) return locale === 'ko' ? `${year}년` : year;
  return locale === 'ko'
    ? `${year}년 ${Number(month)}월`
    : `${englishMonths[Number(month) - 1] ?? ''} ${year}`;
}

/** From when to when; a time without an end is one moment. */
export const readSpan = (
  { from, to }: { readonly from: string; readonly to: string | null },
  locale: Locale,
): string =>
  to === null
    ? readMoment(from, locale)
    : `${readMoment(from, locale)}${locale === 'ko' ? '~' : '–'}${readMoment(to, locale)}`;
