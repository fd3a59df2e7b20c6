import { countCharacters } from '../text.ts';

/** Length is what makes a password hard to guess; a rule about signs only makes it hard to remember. */
export const minPasswordLength = 10;
export const maxPasswordLength = 200;

export type PasswordProblem = 'short' | 'long' | 'simple';

/** Why a password will not do; null if it will. `simple`: it is made of very few different characters. */
export function passwordProblem(password: string): PasswordProblem | null {
  // Counted in units first: no text is segmented that is too long anyway.
  if (password.length > maxPasswordLength) return 'long';
  if (countCharacters(password) < minPasswordLength) return 'short';
  return new Set(password).size < 5 ? 'simple' : null;
}
