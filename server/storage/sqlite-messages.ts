import type { PlainError } from './sqlite-errors.ts';
import type { Change, Storage } from './storage.ts';

/** The calls that only read. */
export type ReadCall = Exclude<keyof Storage, 'commit' | 'ping' | 'close'>;

export type Read = {
  [Call in ReadCall]: { readonly call: Call; readonly args: Parameters<Storage[Call]> };
}[ReadCall];

export type Write =
  { readonly call: 'commit'; readonly changes: readonly Change[] } | { readonly call: 'ping' };

/** What the worker is asked. */
export type Question = Write | Read | { readonly call: 'close' };

/** `id` is the asker's; each id is answered once. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

export type Outcome = { readonly value: unknown } | { readonly error: PlainError };

export interface Answered {
  readonly id: number;
  readonly outcome: Outcome;
}

/** What the worker says: once whether the file is open, then answers, several at a time. */
export type FromWorker =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: PlainError }
  | { readonly kind: 'answers'; readonly answers: readonly Answered[] };
