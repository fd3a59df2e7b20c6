/**
 * Korean particles that depend on how the word before them ends. The first form follows a
 * consonant, the second a vowel (and 로 also follows ㄹ).
 */
export const particles = [
  '은/는',
  '이/가',
  '을/를',
  '과/와',
  '으로/로',
  '이나/나',
  '이라는/라는',
] as const;
export type Particle = (typeof particles)[number];

type Ending = 'consonant' | 'rieul' | 'vowel';

/** The word with its particle: `withParticle('서산', '은/는')` is 서산은. */
export const withParticle = (word: string, particle: Particle): string =>
  word + particleAfter(word, particle);

/**
 * The same words where browsers may not tear them: they would begin a line with the particle after a closing bracket
 * or quote, and with a middle dot.
 */
export const bindLines = (text: string): string =>
  text.replace(/[”’)](?=[가-힣])|[가-힣](?=·)/g, '$&\u2060');

/** The particle alone. Where nobody could tell how the word is read, both forms: 은(는), (으)로. */
export function particleAfter(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = particle.split('/') as [string, string];
  const ending = endingOf(spokenPart(word));
  if (!ending) return bothForms(afterConsonant, afterVowel);
  const takesFirst = ending === 'consonant' || (ending === 'rieul' && particle !== '으로/로');
  return takesFirst ? afterConsonant : afterVowel;
}

function bothForms(afterConsonant: string, afterVowel: string): string {
  if (!afterConsonant.endsWith(afterVowel)) return `${afterConsonant}(${afterVowel})`;
  return `(${afterConsonant.slice(0, -afterVowel.length)})${afterVowel}`;
}

/** Quotation marks are not read; a bracket after a word is not read either: 훈민정음(訓民正音)은. */
function spokenPart(word: string): string {
  const bare = word.normalize('NFC').replace(/[\s"'”’」』》〉.,!?…·*]+$/u, '');
  const beforeBracket = bare.replace(/\s*[([（［【〔][^()[\]（）［］【】〔〕]*[)\]）］】〕]$/u, '');
  if (beforeBracket && beforeBracket !== bare) return spokenPart(beforeBracket);
  return bare.replace(/[)\]）］】〕\s"'”’」』》〉]+$/u, '');
}

function endingOf(word: string): Ending | undefined {
  const last = word.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return endingOfSyllable(last);
  if (/[ㄱ-ㅎ]/.test(last)) return 'consonant'; // their names: 기역, 니은 …
  if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
  if (/[0-9０-９]/.test(last)) return endingOfNumber(word.normalize('NFKC'));
  if (/[A-Za-z]/.test(last)) return endingOfLatin(/[A-Za-z]+$/.exec(word)?.[0] ?? last);
  return last === '%' || last === '％' ? 'vowel' : undefined; // 퍼센트
}

function endingOfSyllable(syllable: string): Ending {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return 'vowel';
  return final === 8 ? 'rieul' : 'consonant';
}

const digitEndings = '영일이삼사오육칠팔구';

/** 10 십, 100 백, 1000 천, 10⁴ 만, 10⁸ 억 end in a consonant, as does 영; only 10¹² 조 does not. */
function endingOfNumber(word: string): Ending {
  const digits = /[\d,]*\d$/.exec(word)?.[0].replaceAll(',', '') ?? '';
  if (/[1-9]0{12,15}$/.test(digits)) return 'vowel';
  return endingOfSyllable(digitEndings[Number(digits.at(-1))] ?? '영');
}

/** Capitals are spelled out (엘, 엠, 엔, 알); other words by how Korean borrows such endings (북, 맵, 인터넷). */
function endingOfLatin(word: string): Ending {
  if (word === word.toUpperCase()) return endingOfLetter(word.at(-1) ?? '');
  const lower = word.toLowerCase();
  if (/(l|le)$/.test(lower)) return 'rieul';
  if (/([mn]|[mn]e|ng|b)$/.test(lower)) return 'consonant';
  return /(^|[^aeiou])[aeiou]{1,2}(ck|[ckpt])$/.test(lower) ? 'consonant' : 'vowel';
}

function endingOfLetter(letter: string): Ending {
  if (letter === 'L' || letter === 'R') return 'rieul';
  return letter === 'M' || letter === 'N' ? 'consonant' : 'vowel';
}
