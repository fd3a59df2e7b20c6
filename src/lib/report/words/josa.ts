import { withParticle, type Particle } from '#lib/i18n/korean.ts';

/** Line breaks stay out of the place between a closing mark and the particle of the word. */
const bind = (text: string): string => text.replace(/([”’)])(?=[가-힣])/gu, '$1\u2060');

/** A word with its particle, never torn apart at the end of a line. */
export const josa = (word: string, particle: Particle): string =>
  bind(withParticle(word, particle));
