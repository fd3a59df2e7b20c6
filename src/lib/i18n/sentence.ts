import type { Locale } from './locale.ts';

/** `title`: what happened. `detail`: what is safe, and what to do. `{…}` stands for a fact. */
export interface Sentence {
  readonly title: string;
  readonly detail: string;
}

/** A sentence per code, in every language. */
export type SentenceTable = Readonly<Record<string, Readonly<Record<Locale, Sentence>>>>;
