import type * as z from 'zod/mini';
import type { CenterCall, CenterCallName, centerCalls } from '#lib/protocol/center-calls.ts';
import type { Outcome } from '../http/visit.ts';
import { createAccountHandlers } from './account-handlers.ts';
import { createArrivalHandlers } from './arrival-handlers.ts';
import type { CenterDeps } from './center-deps.ts';
import { createComparingHandlers } from './comparing-handlers.ts';
import type { AccountVisit, CenterVisit, InCenterVisit, SenderVisit } from './center-visit.ts';
import { createInvitationHandlers } from './invitation-handlers.ts';
import { createMemberHandlers } from './member-handlers.ts';
import { createSendingHandlers } from './sending-handlers.ts';
import { createSignInHandlers } from './sign-in-handlers.ts';
import { createTokenHandlers } from './token-handlers.ts';

type InputOf<C extends CenterCall> = C extends { readonly body: infer S extends z.ZodMiniType }
  ? z.output<S>
  : undefined;
type BodyOf<C extends CenterCall> = C extends { readonly response: infer S extends z.ZodMiniType }
  ? z.input<S>
  : undefined;
type QueryOf<C extends CenterCall> = C extends { readonly query: infer S extends z.ZodMiniType }
  ? { readonly query: z.output<S> }
  : unknown;
type VisitOf<C extends CenterCall> = C['access'] extends 'anyone'
  ? CenterVisit
  : C['access'] extends 'account'
    ? AccountVisit
    : C['access'] extends 'send'
      ? SenderVisit
      : InCenterVisit;

/** Does one call of the contract, for someone who may. */
export type CenterHandler<N extends CenterCallName> = (
  visit: VisitOf<(typeof centerCalls)[N]> & QueryOf<(typeof centerCalls)[N]>,
  input: InputOf<(typeof centerCalls)[N]>,
) => Promise<Outcome<BodyOf<(typeof centerCalls)[N]>>>;

/** Exactly one handler for every call: a missing or a superfluous one does not compile. */
export type CenterHandlers = { readonly [N in CenterCallName]: CenterHandler<N> };

export const createCenterHandlers = (deps: CenterDeps): CenterHandlers => ({
  ...createSignInHandlers(deps),
  ...createAccountHandlers(deps),
  ...createInvitationHandlers(deps),
  ...createMemberHandlers(deps),
  ...createArrivalHandlers(deps),
  ...createTokenHandlers(deps),
  ...createSendingHandlers(deps),
  ...createComparingHandlers(deps),
});
