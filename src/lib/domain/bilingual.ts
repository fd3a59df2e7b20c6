import * as z from 'zod/mini';

const trimmed = z.regex(/^\S(.*\S)?$/su, { error: 'spaces at the ends' });

/** Korean text: never empty, and some of it is Hangul. */
export const korean = z
  .string()
  .check(z.regex(/\p{Script=Hangul}/u, { error: 'no Hangul' }), trimmed);

/** English text: never empty, and none of it is Hangul, so that a screen never mixes the two. */
export const english = z
  .string()
  .check(
    z.regex(/^\P{Script=Hangul}*[A-Za-z]\P{Script=Hangul}*$/u, { error: 'not English' }),
    trimmed,
  );

/** The two fields of everything that has a name: `thing[locale]` is its name. */
export const names = { ko: korean, en: english };

/** A text in both languages; neither is ever missing. */
export const bilingual = z.strictObject(names);
export type Bilingual = z.infer<typeof bilingual>;
