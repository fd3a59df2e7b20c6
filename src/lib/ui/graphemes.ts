/** Characters as a reader counts them: a syllable is one, an emoji with its modifiers is one. */
export function countGraphemes(text: string): number {
  // Firefox has the segmenter since 125; code points are the nearest without it.
  if (!('Segmenter' in Intl)) return [...text].length;
  return [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text)].length;
}
