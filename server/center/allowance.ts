import type { TokenBuckets } from '../auth/token-buckets.ts';
import { refuse, type Refusal } from '../http/problem.ts';

/** Takes one of what `key` may do in a while (LIM1); the refusal, with how long to wait, if there is none left. */
export function takeOne(allowance: TokenBuckets, key: string): Refusal | null {
  return allowance.take(key)
    ? null
    : refuse('too-many-requests', {}, allowance.secondsUntilNext(key));
}
