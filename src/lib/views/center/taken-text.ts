import { regionsByCode } from '#lib/content/regions.ts';
import type { RegionCode } from '#lib/domain/directory.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages as comparing } from '../comparing/messages.ts';
import { messages } from './center-messages.ts';

/**
 * What an audit's line says was taken (`comparison.csv?year=2026&region=KR-44`), in words. What a newer server took that
 * this page has no words for stays as it is.
 */
export function takenText(about: string, locale: Locale): string {
  const { taken } = messages[locale];
  const [path = '', search = ''] = about.split('?');
  const [thing = '', format = ''] = path.split('.');
  const parts = [wordIn(taken.things, thing), wordIn(taken.formats, format)];
  return [...parts, ...filterWords(new URLSearchParams(search), locale)].join(between);
}

/** A line does not begin with a dot. */
const between = '\u00a0· ';

function filterWords(filter: URLSearchParams, locale: Locale): readonly string[] {
  const { views, stages, levels, sizes, yearOf } = comparing[locale];
  const said: Readonly<Record<string, (value: string) => string>> = {
    view: (value) => wordIn(views, value),
    year: (value) => yearOf(Number(value)),
    stage: (value) => wordIn(stages, value),
    region: (value) => regionsByCode.get(value as RegionCode)?.[locale] ?? value,
    level: (value) => wordIn(levels, value),
    size: (value) => wordIn(sizes, value),
  };
  return [...filter].map(([name, value]) => said[name]?.(value) ?? value);
}

const wordIn = (words: Readonly<Record<string, string>>, name: string): string =>
  words[name] ?? name;
