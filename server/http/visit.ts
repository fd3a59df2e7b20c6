import type { Locale } from '#lib/i18n/locale.ts';
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
  /** The reader's language. */
  readonly locale: Locale;
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
  /** `Set-Cookie` values. */
  readonly cookie?: string | readonly string[];
}

/** A file in place of JSON. `name` is what it is saved as. */
export interface FileReply {
  readonly kind: 'file';
  readonly file: Uint8Array;
  readonly type: string;
  readonly name: string;
  /** To be read where it is, not to be saved. */
  readonly inline?: boolean;
  /** What it is of, in the words of its address, with what was left out there filled in. */
  readonly of?: Readonly<Record<string, string | null>>;
}

export type Outcome<T> = Reply<T> | FileReply | Refusal;

export const reply = <T>(body: T, cookie?: Reply<T>['cookie']): Reply<T> => ({
  kind: 'reply',
  body,
  cookie,
});

/** Done, with nothing to say. */
export const done = (cookie?: Reply<undefined>['cookie']): Reply<undefined> =>
  reply(undefined, cookie);
