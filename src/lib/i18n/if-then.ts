import { withParticle } from './korean.ts';

/** An intention as it was written into two fields. */
export interface IfThen {
  readonly when: string;
  readonly then: string;
}

const hasHangul = (text: string): boolean => /[가-힣]/u.test(text);
const bare = (text: string): string => text.trim().replace(/[\s.,!?…·]+$/u, '');

/**
 * The two halves as one sentence, in the language they were written in, whichever the page is in: "만약 회의가
 * 열리면, 책임자를 정한다." Half of it alone is given as it stands.
 */
export function ifThenSentence({ when, then }: IfThen): string {
  const isKorean = hasHangul(when + then);
  if (!bare(when)) return isKorean ? koreanThen(then) : capital(englishThen(then));
  if (!bare(then)) return isKorean ? `${koreanWhen(when)} …` : `${capital(englishWhen(when))}, …`;
  // Two languages in one sentence are left as they are: no grammar holds over both.
  if (hasHangul(when) !== hasHangul(then)) return `${bare(when)}, ${bare(then)}.`;
  return isKorean
    ? `${koreanWhen(when)}, ${koreanThen(then)}`
    : `${capital(englishWhen(when))}, ${englishThen(then)}`;
}

/** A recommendation as what someone intends: 함께 정하세요. → 함께 정한다 */
export const asIntention = (text: string): string =>
  hasHangul(text) ? toPlain(bare(text)) : bare(text);

/** What already says when, or on which condition: a verb in 면, or a time. */
const saysWhen =
  /(면|때|때마다|마다|즉시|직후|동안|전|후|뒤|전에|후에|뒤에|까지|부터|안에|에|에는|날|날에|이후|다음)$/u;

/**
 * 만약 …면. A verb that ends a sentence takes 면 (열린다면), a bare noun 이/가 되면 (다음 월요일이 되면); what says when
 * by itself stays, without 만약, which only goes with 면.
 */
function koreanWhen(text: string): string {
  const words = bare(text)
    .replace(/^(만약|만일)에?\s+/u, '')
    .trim();
  if (/면$/u.test(words)) return `만약 ${words}`;
  if (saysWhen.test(words)) return words;
  if (/다$/u.test(words)) return `만약 ${words}면`;
  return `만약 ${withParticle(words, '이/가')} 되면`;
}

/** A plan is said in plain 한다: 정하기 → 정한다. Other endings stay as they were written. */
function koreanThen(text: string): string {
  const words = bare(text).replace(/^그러면\s+/u, '');
  if (!words) return '';
  return `${toPlain(words.replace(/하기$/u, '한다').replace(/합니다$/u, '한다'))}.`;
}

/** 정하세요 → 정한다, 적으세요 → 적는다: what was recommended, as what is intended. Rare stems stay as they are. */
function toPlain(words: string): string {
  const stem = /^(.*)세요$/su.exec(words)?.[1];
  if (!stem || /(들으|물으|걸으|지으|도우|모으)$/u.test(stem)) return words;
  if (stem.endsWith('으')) return `${stem.slice(0, -1)}는다`;
  const last = stem.charCodeAt(stem.length - 1) - 0xac00;
  const isOpen = last >= 0 && last < 11172 && last % 28 === 0;
  return isOpen ? `${stem.slice(0, -1)}${String.fromCharCode(0xac00 + last + 4)}다` : words;
}

function englishWhen(text: string): string {
  const words = bare(text);
  if (/^(if|when|once|after|before|as soon as|by|on|at|every|each|in|from)\b/iu.test(words))
    return lower(words);
  return `if ${lower(words)}`;
}

const englishThen = (text: string): string => {
  const words = bare(text).replace(/^then,?\s+/iu, '');
  return words && `${lower(words)}.`;
};

/** Only what is an ordinary word: names and "I" keep their capital. */
const lower = (text: string): string =>
  /^(If|When|Once|After|Before|As|By|On|At|Every|Each|In|From|We|The|A|An|They|Our|It|There)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
