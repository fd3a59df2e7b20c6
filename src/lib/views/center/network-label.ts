import { regionsByCode } from '#lib/content/regions.ts';
import type { SubmissionFacts } from '#lib/domain/centers/submission.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages } from './center-messages.ts';

type Labelled = Pick<SubmissionFacts, 'name' | 'region' | 'level' | 'sizeClass'>;

/** The dot stays on the line of what it follows. */
const between = '\u00a0· ';
/** Word joiners: a size is not broken after its dash. */
const unbroken = '\u2060–\u2060';

/** A network's name; else “익명 네트워크 · 기초 · 충남 · 20–49명”. */
export function networkLabel(one: Labelled, locale: Locale): string {
  return one.name ?? [messages[locale].arrivals.anonymous, ...partsOf(one, locale)].join(between);
}

/** Where a network is and how large, as far as it said so. */
export function networkPlace(one: Labelled, locale: Locale): string {
  return one.name === null ? '' : partsOf(one, locale).join(between);
}

/** The day of a round; of an anonymous network only the month is known. */
export function roundDay({ name, day }: Pick<SubmissionFacts, 'name' | 'day'>, locale: Locale) {
  return name === null ? monthText(day, locale) : formats[locale].date(day);
}

export function monthText(at: string, locale: Locale): string {
  const month = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'Asia/Seoul',
  });
  return month.format(new Date(at));
}

function partsOf({ level, region, sizeClass }: Labelled, locale: Locale): readonly string[] {
  const m = messages[locale];
  const parts = [
    level && m.levels[level],
    region && regionsByCode.get(region)?.[locale],
    sizeClass && m.sizes[sizeClass].replace('–', unbroken),
  ];
  return parts.filter((part): part is string => Boolean(part));
}
