import type { Problem } from '#lib/protocol/contract.ts';

/** What came of a call. Expected failures are values. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/**
 * A problem that no server wrote: `offline` (nothing was heard; it may have been done all the same) or
 * `server-error` (an answer that is not this API's). Its title is for the screen to find, by code.
 */
export function ownProblem(code: 'offline' | 'server-error', status: number): Problem {
  return { type: 'about:blank', title: '', status, detail: '', code };
}

/** Whether the same call may succeed later without anyone doing anything. */
export const isPassing = ({ code, status }: Problem): boolean =>
  code === 'offline' || code === 'server-error' || status >= 500 || status === 429;
