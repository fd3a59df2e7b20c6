import { wantsAreasById } from '#lib/content/need-areas.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import { bindLines } from '#lib/i18n/korean.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messages } from './messages.ts';

/** What a group is called: as people named it, else like its area. */
export const groupName = (
  { name, area }: { readonly name: string | null; readonly area: AreaId | null },
  locale: Locale,
): string => name ?? areaName(area, locale);

export const areaName = (area: AreaId | null, locale: Locale): string =>
  bindLines((area && wantsAreasById.get(area)?.[locale]) ?? messages[locale].noArea);
