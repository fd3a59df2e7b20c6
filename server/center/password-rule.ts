import {
  maxPasswordLength,
  minPasswordLength,
  passwordProblem,
} from '#lib/domain/centers/password.ts';
import { refuse, type Refusal } from '../http/problem.ts';

/** Why a new password is not taken; null if it is. */
export function refusedPassword(password: string): Refusal | null {
  const problem = passwordProblem(password);
  if (problem === null) return null;
  const max = problem === 'short' ? minPasswordLength : maxPasswordLength;
  return refuse(`password-${problem}`, { max, field: 'password' });
}
