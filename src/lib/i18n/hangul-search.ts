const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** Letters that a keyboard makes of two: a syllable in the middle of being typed holds only the first. */
const doubles: Readonly<Record<string, string>> = {
  ...{
    ㄳ: 'ㄱㅅ',
    ㄵ: 'ㄴㅈ',
    ㄶ: 'ㄴㅎ',
    ㄺ: 'ㄹㄱ',
    ㄻ: 'ㄹㅁ',
    ㄼ: 'ㄹㅂ',
    ㄽ: 'ㄹㅅ',
    ㄾ: 'ㄹㅌ',
  },
  ...{
    ㄿ: 'ㄹㅍ',
    ㅀ: 'ㄹㅎ',
    ㅄ: 'ㅂㅅ',
    ㅘ: 'ㅗㅏ',
    ㅙ: 'ㅗㅐ',
    ㅚ: 'ㅗㅣ',
    ㅝ: 'ㅜㅓ',
    ㅞ: 'ㅜㅔ',
  },
  ...{ ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' },
};

/**
 * How well `text` answers what has been typed so far: 0 begins with it, 1 a word begins with it,
 * 2 holds it, null does not. Half-typed syllables count (성 on the way to 서울), and initials alone
 * (ㅅㅅ for 서산); spaces and case do not.
 */
export function rankMatch(text: string, query: string): 0 | 1 | 2 | null {
  const typed = squeeze(query);
  if (typed === '') return 0;
  const onlyInitials = /^[ㄱ-ㅎ]+$/.test(typed);
  const spell = onlyInitials ? toInitials : toKeys;
  return rankIn(text, spell(typed), spell);
}

function rankIn(text: string, typed: string, spell: (text: string) => string): 0 | 1 | 2 | null {
  if (spell(squeeze(text)).startsWith(typed)) return 0;
  const words = text.split(/[\s()·,]+/u);
  if (words.some((_, i) => spell(squeeze(words.slice(i).join(''))).startsWith(typed))) return 1;
  return spell(squeeze(text)).includes(typed) ? 2 : null;
}

const squeeze = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s()·,'’]+/gu, '');

const toInitials = (text: string) =>
  [...text].map((c) => initials[syllableIndex(c, 588) ?? -1] ?? c).join('');

const toKeys = (text: string) =>
  [...text]
    .map(syllableLetters)
    .join('')
    .replace(/[ㄱ-ㅣ]/g, (letter) => doubles[letter] ?? letter);

function syllableLetters(c: string): string {
  const code = syllableIndex(c, 1);
  if (code === undefined) return c;
  const final = finals[code % 28] ?? '';
  const vowel = vowels[Math.floor(code / 28) % 21] ?? '';
  return (initials[Math.floor(code / 588)] ?? '') + vowel + final.trim();
}

function syllableIndex(c: string, unit: number): number | undefined {
  const code = c.charCodeAt(0) - 0xac00;
  return c.length === 1 && code >= 0 && code < 11172 ? Math.floor(code / unit) : undefined;
}
