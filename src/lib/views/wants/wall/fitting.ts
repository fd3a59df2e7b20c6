/** Lines that the wall has beside the mirror's picture, and how many ems of text one of them takes on the whole. */
const lines = 13;
const emsInLine = 14;

const emsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u3000' ? 1 : 0.5), 0);

/** As many sentences, in their order, as the wall has room for; the first one always. */
export function fittingOnWall(sentences: readonly string[], most: number): readonly string[] {
  let left = lines;
  const fitting = sentences.slice(0, most).filter((sentence) => {
    left -= Math.ceil(emsOf(sentence) / emsInLine);
    return left >= 0;
  });
  return fitting.length > 0 ? fitting : sentences.slice(0, 1);
}
