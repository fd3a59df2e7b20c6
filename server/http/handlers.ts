import type * as z from 'zod/mini';
import type { Call, CallName, calls } from '#lib/protocol/calls.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type { Guesses } from '../auth/guessing.ts';
import type { TokenBuckets } from '../auth/token-buckets.ts';
import type { Counter } from '../ops/metrics.ts';
import type { Clock, Random } from '../ops/ports.ts';
import type { Printing } from '../report/printing.ts';
import { createReports } from './reports.ts';
import { createDoor } from './door.ts';
import { createLookbackCalls } from './lookback-calls.ts';
import { createRelationsCalls } from './relations-calls.ts';
import { createSteering } from './steering.ts';
import { createTakingPart } from './taking-part.ts';
import type { InsideVisit, Outcome, Visit } from './visit.ts';
import type { Workshops } from '../workshop/workshops.ts';

/** What handlers work with. */
export interface HandlerDeps {
  readonly workshops: Workshops;
  readonly printing: Printing;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly random: Random;
  readonly guesses: Guesses;
  /** New workshops per address. */
  readonly openings: TokenBuckets;
  readonly counters: Readonly<Record<'opened' | 'joined' | 'refusedGuesses', Counter>>;
}

type InputOf<C extends Call> = C extends { readonly body: infer S extends z.ZodMiniType }
  ? z.output<S>
  : undefined;
type BodyOf<C extends Call> = C extends { readonly response: infer S extends z.ZodMiniType }
  ? z.input<S>
  : undefined;
type VisitOf<C extends Call> = C['access'] extends 'anyone' ? Visit : InsideVisit;

/** Does one call of the contract, for someone who may. */
export type Handler<N extends CallName> = (
  visit: VisitOf<(typeof calls)[N]>,
  input: InputOf<(typeof calls)[N]>,
) => Promise<Outcome<BodyOf<(typeof calls)[N]>>>;

/** Exactly one handler for every call: a missing or a superfluous one does not compile. */
export type Handlers = { readonly [N in CallName]: Handler<N> };

export const createHandlers = (deps: HandlerDeps): Handlers => ({
  ...createDoor(deps),
  ...createTakingPart(),
  ...createReports(deps),
  ...createSteering(deps),
  ...createRelationsCalls(deps),
  ...createLookbackCalls(),
});
