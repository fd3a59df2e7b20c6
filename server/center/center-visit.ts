import type { CenterRole } from '#lib/domain/centers/center-role.ts';
import type { InsideVisit, Visit } from '../http/visit.ts';
import type { Account } from './accounts.ts';
import type { Actor, Center } from './center-store.ts';

/** One request of a center's call, as a handler sees it. */
export interface CenterVisit extends Visit {
  /** What stands behind the question mark, parsed by the call's schema; else undefined. */
  readonly query: unknown;
}

/** A request of someone who is signed in. */
export interface AccountVisit extends CenterVisit {
  readonly account: Account;
}

/** A request of someone, or of a program, that belongs to the center of the path and may do this there. */
export interface InCenterVisit extends CenterVisit {
  readonly center: Center;
  readonly who: Actor;
  /** null for a program */
  readonly account: Account | null;
  readonly role: CenterRole | null;
}

/** A request of a facilitator of the workshop of the path. */
export type SenderVisit = CenterVisit & InsideVisit;
