/** Texts that people write in a document or send: how long they are, and which of them are texts at all. */

/** Characters as a reader counts them: a syllable is one, an emoji with its modifiers is one. */
export function countCharacters(text: string): number {
  // Firefox has the segmenter since 125; code points are the nearest without it.
  if (!('Segmenter' in Intl)) return [...text].length;
  return [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text)].length;
}

/** One line: composed, no spaces at the ends, one space where there were several. */
export const toLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export type LineProblem = 'empty' | 'too-long' | 'characters';

/** A character can be made of many: no text is read that is longer than this, however few a reader would count. */
const unitsPerCharacter = 12;
const unreadable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** What is wrong with a line; null if nothing is. */
export function lineProblem(line: string, maxCharacters: number): LineProblem | null {
  if (line === '') return 'empty';
  if (line.length > maxCharacters * unitsPerCharacter) return 'too-long';
  if (countCharacters(line) > maxCharacters) return 'too-long';
  return unreadable.test(line) ? 'characters' : null;
}

/** A stored value as a line of 1 to `maxCharacters`; null if it is none (SAFE1). */
export function readLine(value: unknown, maxCharacters: number): string | null {
  if (typeof value !== 'string' || value.length > maxCharacters * unitsPerCharacter * 2)
    return null;
  const line = toLine(value);
  return lineProblem(line, maxCharacters) === null ? line : null;
}

/** Keys that people's clients make: short, and of letters that stand anywhere. */
export const isEntryId = (id: string): boolean => /^[A-Za-z0-9_-]{1,40}$/.test(id);
