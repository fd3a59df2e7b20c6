import { bindLines, withParticle, type Particle } from '#lib/i18n/korean.ts';

/** A word with its particle, never torn apart at the end of a line. */
export const josa = (word: string, particle: Particle): string =>
  bindLines(withParticle(word, particle));
