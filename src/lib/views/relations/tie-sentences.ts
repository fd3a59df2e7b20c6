import type { TieProfile } from '#lib/domain/tie-profile.ts';
import { withParticle } from '#lib/i18n/korean.ts';
import type { Locale } from '#lib/i18n/locale.ts';

type Sentences = (name: string, profile: Omit<TieProfile, 'id'>) => string;

/** 두레생협은 5곳을 알고 2곳과 함께 일했습니다. The words that say of one organisation what the picture shows. */
const korean: Sentences = (name, { hasAnswered, knows, workedWith, knownBy, workedWithBy }) => {
  const subject = withParticle(name, '은/는');
  const heard = `${knownBy}곳이 ${withParticle(name, '을/를')} 안다고 했습니다.`;
  if (!hasAnswered) {
    const told = knownBy > 0 ? ` ${heard}` : '';
    return `${subject} 아직 답하지 않았습니다.${told}`;
  }
  if (knows === 0 && knownBy === 0) return `${subject} 아직 아는 곳이 없다고 했습니다.`;
  const own =
    workedWith > 0
      ? `${knows}곳을 알고 ${workedWith}곳과 함께 일했습니다.`
      : `${knows}곳을 알고, 함께 일한 곳은 아직 없다고 했습니다.`;
  const joint = workedWithBy > 0 ? ` 함께 일했다고 한 곳은 ${workedWithBy}곳입니다.` : '';
  return `${subject} ${own} ${heard}${joint}`;
};

const others = (n: number) => (n === 1 ? '1 other' : `${n} others`);

const english: Sentences = (name, { hasAnswered, knows, workedWith, knownBy, workedWithBy }) => {
  const heard = `${others(knownBy)} ${knownBy === 1 ? 'says' : 'say'} they know it.`;
  if (!hasAnswered) return `${name} has not answered yet.${knownBy > 0 ? ` ${heard}` : ''}`;
  if (knows === 0 && knownBy === 0) return `${name} says it knows no one yet.`;
  const own = `${name} knows ${others(knows)} and has worked with ${workedWith === 0 ? 'none yet' : workedWith}.`;
  const say = workedWithBy === 1 ? 'says' : 'say';
  const joint = workedWithBy > 0 ? ` ${others(workedWithBy)} ${say} they have worked with it.` : '';
  return `${own} ${heard}${joint}`;
};

const sentences: Readonly<Record<Locale, Sentences>> = { ko: korean, en: english };

/** What a picture says of one organisation, in words. */
export const tieSentence = (
  locale: Locale,
  name: string,
  profile: Omit<TieProfile, 'id'>,
): string => sentences[locale](name, profile);
