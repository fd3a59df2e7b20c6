import type * as z from 'zod/mini';
import type { CallName as WorkshopCallName, calls } from '#lib/protocol/calls.ts';
import type { CenterCallName, centerCalls } from '#lib/protocol/center-calls.ts';

/** A call of either table. Types only: neither table is loaded by a phone. */
export type CallName = WorkshopCallName | CenterCallName;
type Call<Name extends CallName> = (typeof calls & typeof centerCalls)[Name];

/** How the contract says a call is made; `send` takes nothing else. */
export type Method<Name extends CallName> = Call<Name>['method'];

/** What a caller gives: the input of the body's schema, `undefined` where there is no body. */
export type Body<Name extends CallName> =
  Call<Name> extends { body: infer Schema extends z.ZodMiniType } ? z.input<Schema> : undefined;

/** What the server answers: the output of the response's schema, null where there is none. */
export type Answer<Name extends CallName> =
  Call<Name> extends { response: infer Schema extends z.ZodMiniType } ? z.output<Schema> : null;

/** A call's path with something in the place of each `:name`. */
export type FilledPath<Name extends CallName> = Filled<Call<Name>['path']>;

type Filled<Path extends string> = Path extends `${infer Before}:${infer Rest}`
  ? Rest extends `${string}/${infer After}`
    ? `${Before}${string}/${Filled<After>}`
    : `${Before}${string}`
  : Path;
