import { isParticipantId } from '#lib/domain/id.ts';
import { may } from '#lib/domain/policy.ts';
import { readCookie } from '../auth/cookie.ts';
import { refuse, type Refusal } from './problem.ts';
import type { Route } from './route.ts';
import type { InsideVisit, Visit } from './visit.ts';
import type { Recognised } from '../workshop/recognised.ts';
import type { Workshops } from '../workshop/workshops.ts';

/** What is asked, and of which workshop. */
interface AskedOfWorkshop {
  readonly call: Pick<Route['call'], 'access' | 'method'>;
  readonly params: Route['params'];
}

/**
 * Lets a request in if policy does (ROLE1). A workshop that does not exist and one that this browser
 * has no part in are answered alike, so that ids can't be tried out.
 */
export async function letIn(
  workshops: Workshops,
  { call, params }: AskedOfWorkshop,
  visit: Visit,
): Promise<InsideVisit | Refusal> {
  const id = params.id ?? '';
  const tokens = readCookie(visit.cookieHeader, id);
  const workshop = await workshops.find(id);
  const who = await workshop?.admission.recognise(tokens);
  if (!workshop || !who || who.roles.length === 0) return refuse('not-signed-in');
  return mayCall(who, call, params) ? { ...visit, workshop, who, tokens } : refuse('forbidden');
}

function mayCall(
  { roles }: Recognised,
  call: AskedOfWorkshop['call'],
  params: Route['params'],
): boolean {
  if (call.access === 'anyone') return true;
  if (call.access !== 'owner') return may(roles, call.access, { kind: 'workshop' });
  const { participant: participantId = '' } = params;
  if (!isParticipantId(participantId)) return false;
  // One's own answers can be deleted at any time, so a lock or the close does not count here (PRIV6).
  const ballot = { kind: 'ballot', participantId, open: true } as const;
  return may(roles, call.method === 'GET' ? 'read' : 'write', ballot);
}
