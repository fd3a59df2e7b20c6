/**
 * Reading Hangul that is still being typed. A syllable block's code is 0xAC00 + (initial · 21 +
 * medial) · 28 + final (Unicode 3.12); final 0 = none.
 */
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const medialCount = 21;
const finalCount = 28;

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const clusters: Readonly<Record<string, string>> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' },
  ...{ ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
};

/** Takes clusters of consonants apart (ㄳ → ㄱㅅ), as a keyboard joins them where only consonants are typed. */
export const splitClusters = (text: string): string =>
  text.replace(/[ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ]/g, (cluster) => clusters[cluster] ?? cluster);

/** By the number of the final: none, one letter, or two where it is a cluster. */
const finals = [
  '',
  ...[...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'].map(splitClusters),
];
/** ㅗ, ㅜ and ㅡ (by number of the medial) and what one more vowel makes of them. */
const compounds: ReadonlyMap<number, readonly number[]> = new Map([
  [8, [9, 10, 11]],
  [13, [14, 15, 16]],
  [18, [19]],
]);

interface Syllable {
  readonly initial: string;
  readonly medial: number;
  readonly final: string;
}

function readSyllable(character: string | undefined): Syllable | null {
  const code = character?.codePointAt(0) ?? 0;
  if (code < firstSyllable || code > lastSyllable) return null;
  const index = code - firstSyllable;
  const block = Math.floor(index / finalCount);
  return {
    initial: initials[Math.floor(block / medialCount)] ?? '',
    medial: block % medialCount,
    final: finals[index % finalCount] ?? '',
  };
}

/**
 * Whether `typed` may stand at `at` of `text`: a lone consonant stands for any syllable that it begins
 * (초성), and the last syllable may be unfinished: 처 for 천, 고 for 과, 섯 for 서산, 굯 for 국사.
 * Both in NFC, clusters split.
 */
export function matchesAt(text: string, at: number, typed: string): boolean {
  const last = typed.length - 1;
  for (let i = 0; i < last; i += 1) if (!beginsOrIs(text[at + i], typed[i])) return false;
  return beginsOrIs(text[at + last], typed[last]) || growsInto(text, at + last, typed[last]);
}

const beginsOrIs = (character: string | undefined, typed: string | undefined): boolean =>
  character !== undefined && (character === typed || readSyllable(character)?.initial === typed);

/** Whether going on to type can turn the syllable `typed` into what stands at `at`. */
function growsInto(text: string, at: number, typed: string | undefined): boolean {
  const now = readSyllable(typed);
  const then = readSyllable(text[at]);
  if (!now || !then || now.initial !== then.initial) return false;
  if (now.final === '') return growsIntoMedial(now.medial, then.medial);
  if (now.medial !== then.medial) return false;
  if (then.final.startsWith(now.final)) return true;
  // The last consonant typed is still taken for a final; it may begin the next syllable.
  const moved = now.final.slice(-1);
  return then.final === now.final.slice(0, -1) && readSyllable(text[at + 1])?.initial === moved;
}

const growsIntoMedial = (now: number, then: number): boolean =>
  now === then || (compounds.get(now)?.includes(then) ?? false);
