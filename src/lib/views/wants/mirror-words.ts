import type { WantsWorkshop } from '#lib/domain/needs.ts';
import type { MirrorFinding } from '#lib/domain/wants-mirror.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages } from './messages.ts';
import { areaName } from './places.ts';

/** A finding of the mirror as a sentence. */
export function mirrorSentence(
  finding: MirrorFinding,
  workshops: readonly WantsWorkshop[],
  locale: Locale,
): string {
  const m = messages[locale].mirror;
  switch (finding.kind) {
    case 'most':
      return mostSentence(finding, locale);
    case 'as-elsewhere':
      return m[finding.areas.length > 1 ? 'tiedElsewhere' : 'asElsewhere'](
        quoted(finding.areas, locale),
        placesIn(finding.places),
      );
    case 'more-here':
      return m.moreHere(quoted([finding.area], locale));
    case 'missing-here':
      return m.missingHere(quoted(finding.areas, locale));
    case 'ours':
      return m.oursCount(finding.count, finding.of);
  }
  function placesIn(ids: readonly string[]): string {
    const found = workshops.filter(({ id }) => ids.includes(id));
    return formats[locale].list(found.map(({ place }) => place[locale]));
  }
}

function mostSentence(
  { by, areas, count, of }: Extract<MirrorFinding, { kind: 'most' }>,
  locale: Locale,
): string {
  const m = messages[locale].mirror;
  const names = quoted(areas, locale);
  if (areas.length > 1)
    return by === 'cards' ? m.mostCardsTied(names, count) : m.mostDotsTied(names, count);
  return by === 'cards' ? m.mostCards(names, count, of) : m.mostDots(names, count, of);
}

const quoted = (areas: readonly AreaId[], locale: Locale): string =>
  formats[locale].list(
    areas.map((area) => {
      const name = areaName(area, locale);
      return locale === 'ko' ? `‘${name}’` : `“${name}”`;
    }),
  );
