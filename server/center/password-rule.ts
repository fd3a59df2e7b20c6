import {
  maxPasswordLength,
  minPasswordLength,
  passwordProblem,
} from '#lib/domain/centers/password.ts';
import { refuse, type Refusal } from '../http/problem.ts';

/** Why a new password is not taken; null if it is. */
export function refusedPassword(password: string): Refusal | null {
  const problem = passwordProblem(password);
  const facts = { min: minPasswordLength, max: maxPasswordLength, field: 'password' };
  return problem === null ? null : refuse(`password-${problem}`, facts);
}
