import { bindLines } from './korean.ts';
import type { Locale } from './locale.ts';

/** A sentence, or a function that makes one from what it is about. */
export type Message = string | ((...about: never[]) => string);
/** The sentences of one area in one language; groups may nest. */
export interface Dictionary {
  readonly [key: string]: Message | Dictionary;
}

/** What every other language must offer: the same keys, the same parameters. */
export type SameShape<D> = {
  readonly [K in keyof D]: D[K] extends string
    ? string
    : D[K] extends (...about: infer About) => string
      ? (...about: About) => string
      : SameShape<D[K]>;
};

/** One area's sentences, the same shape in every language of the product. */
export type Messages<Shape> = Readonly<Record<Locale, Shape>>;

/**
 * Declares the sentences of one area. Korean sets the keys and parameters; a missing, extra or
 * differently called sentence in English is a type error. This is the one place where Korean sentences
 * are bound to keep their particles, those with what people typed in them too.
 */
export function defineMessages<const D extends Dictionary>(messages: {
  readonly ko: D;
  readonly en: NoInfer<SameShape<D>>;
}): Messages<SameShape<D>> {
  const ko: unknown = bound(messages.ko); // D itself has the shape; a checker can't see that through a mapped type
  return { ko: ko as SameShape<D>, en: messages.en };
}

/** As `defineMessages`, word for word: for files, where people search and what binds lines would stand in the way. */
export function defineTexts<const D extends Dictionary>(texts: {
  readonly ko: D;
  readonly en: NoInfer<SameShape<D>>;
}): Messages<SameShape<D>> {
  const ko: unknown = texts.ko;
  return { ko: ko as SameShape<D>, en: texts.en };
}

const bound = (words: Message | Dictionary): Message | Dictionary => {
  if (typeof words === 'string') return bindLines(words);
  if (typeof words === 'function') return (...about) => bindLines(words(...about));
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, bound(value)]));
};
