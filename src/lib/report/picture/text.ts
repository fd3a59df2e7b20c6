/** Text in a drawing: SVG breaks no lines by itself, so they are broken here, by a width that errs on the wide side. */

/** Hangul, Han, kana, full-width forms and emoji take a whole em. */
const wide =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffe6]|\p{Extended_Pictographic}/u;
const narrow = /[ .,:;'’‘|!ilj()[\]]/u;

const widthOf = (character: string): number =>
  wide.test(character) ? 1 : narrow.test(character) ? 0.36 : 0.62;

/** How wide a line is, in ems. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** The text in lines of at most `ems`, broken between words (keep-all); a word that is longer is broken inside. */
export function wrap(text: string, ems: number, mostLines: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, ems))) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (emsOf(longer) <= ems) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), `${shorten(kept.at(-1) ?? '', ems - 1)}…`];
}

function pieces(word: string, ems: number): string[] {
  if (emsOf(word) <= ems) return [word];
  const head = shorten(word, ems);
  return [head, ...pieces([...word].slice([...head].length).join(''), ems)];
}

/** As much of the start as fits; at least one character. */
function shorten(text: string, ems: number): string {
  const characters = [...text];
  let [count, width] = [0, 0];
  while (count < characters.length && width + widthOf(characters[count] ?? '') <= ems) {
    width += widthOf(characters[count] ?? '');
    count += 1;
  }
  return characters.slice(0, Math.max(1, count)).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in XML: marked up, and without the characters that XML does not have. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? '');
