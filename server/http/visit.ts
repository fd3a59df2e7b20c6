import type { CookieTokens } from '../auth/cookie.ts';
import type { BaseUrl } from './base-url.ts';
import type { Refusal } from './problem.ts';
import type { Recognised } from '../workshop/recognised.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** One request, as a handler sees it. */
export interface Visit {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly cookieHeader: string | undefined;
  /** What failures and openings are counted under: an address, or its /64. */
  readonly address: string;
  readonly base: BaseUrl;
}

/** A request of someone whom the workshop knows and whom policy lets do this. */
export interface InsideVisit extends Visit {
  readonly workshop: Workshop;
  readonly who: Recognised;
  readonly tokens: CookieTokens;
}

export interface Reply<T> {
  readonly kind: 'reply';
  readonly body: T;
  /** A `Set-Cookie` value. */
  readonly cookie?: string;
}

export type Outcome<T> = Reply<T> | Refusal;

export const reply = <T>(body: T, cookie?: string): Reply<T> => ({ kind: 'reply', body, cookie });

/** Done, with nothing to say. */
export const done = (cookie?: string): Reply<undefined> => reply(undefined, cookie);
