/** The languages of the product. Korean first. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

export const localeCookie = 'ieum_lang';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The reader's language: their own choice (cookie), else the first that their browser asks for and we have, else Korean. */
export function chooseLocale(
  cookie: string | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(cookie)) return cookie;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const language = part.trim().split(/[-;]/)[0]?.toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'ko';
}
