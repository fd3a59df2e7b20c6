import type { Locale } from '#lib/i18n/locale.ts';
import { problemSentence, type ProblemCode, type ProblemFacts } from '#lib/i18n/problems.ts';
import type { Problem } from '#lib/protocol/contract.ts';

/** Why a call was not done: an expected failure, so a value and not an exception. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  /** For `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

export const refuse = (
  code: ProblemCode,
  facts: ProblemFacts = {},
  retryAfterSeconds?: number,
): Refusal => ({ kind: 'refusal', code, facts, retryAfterSeconds });

/** Every code has one status, so that `code` is all a client needs to look at. */
const statuses: Readonly<Record<ProblemCode, number>> = {
  'unknown-code': 404,
  'workshop-closed': 409,
  'too-many-tries': 429,
  'name-empty': 400,
  'name-too-long': 400,
  'name-no-letters': 400,
  'name-characters': 400,
  'organisation-empty': 400,
  'organisation-too-long': 400,
  'organisation-no-letters': 400,
  'organisation-characters': 400,
  'network-empty': 400,
  'network-too-long': 400,
  'network-no-letters': 400,
  'network-characters': 400,
  'title-empty': 400,
  'title-too-long': 400,
  'title-characters': 400,
  'workshop-full': 409,
  'wrong-key': 403,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-revealed': 409,
  'not-closed': 409,
  'not-revealable': 409,
  'unknown-step': 404,
  'sheet-number-wrong': 400,
  'sheet-entered': 409,
  'too-many-people-here': 409,
  'too-many-workshops': 429,
  'body-too-large': 413,
  'bad-json': 400,
  'not-json': 415,
  invalid: 400,
  'server-error': 500,
  'store-failed': 503,
  'wrong-origin': 403,
  'too-few-writers': 409,
  'not-voting': 409,
  'review-shown': 409,
  'wants-counted': 409,
  'too-few-groups': 409,
  'dots-over': 400,
  'no-snapshot': 404,
  'deadline-past': 400,
  'deadline-far': 400,
  'over-days': 409,
  'cards-left': 409,
  'organisation-known': 409,
  'organisations-full': 409,
  'agenda-minutes': 400,
  'agenda-kind': 400,
  'agenda-step-twice': 400,
  'agenda-welcome-first': 400,
  'agenda-close-last': 400,
  'agenda-current-step': 409,
  'agenda-revealed-step': 409,
  'nothing-to-compare': 409,
  'wrong-sign-in': 401,
  'wrong-second-code': 401,
  'too-many-sign-ins': 429,
  'sign-in-first': 401,
  'password-short': 400,
  'password-long': 400,
  'password-simple': 400,
  'wrong-password': 403,
  'reset-key-dead': 403,
  'invitation-dead': 404,
  'invitation-sign-in': 409,
  'member-known': 409,
  'too-many-colleagues': 409,
  'too-many-tokens': 409,
  'last-owner': 409,
  'unknown-center': 404,
  'receipt-dead': 404,
  'result-not-file': 400,
  'result-version': 400,
  'result-not-closed': 400,
  'result-rehearsal': 400,
  'result-small-groups': 400,
  'result-day': 400,
  'result-empty': 400,
  'result-forged': 400,
  'result-known': 409,
  'result-older': 409,
  'result-withdrawn': 409,
  'result-has-name': 409,
  'result-had-no-name': 409,
  'not-imported': 409,
  'not-in-role': 403,
  'not-in-scope': 403,
  'too-many-requests': 429,
};

/** RFC 9457. */
export function problemBody({ code, facts }: Refusal, locale: Locale): Problem {
  return {
    type: `urn:ieumpan:problem:${code}`,
    ...problemSentence(code, locale, facts),
    status: statuses[code],
    code,
    ...(typeof facts.field === 'string' ? { field: facts.field } : {}),
  };
}
