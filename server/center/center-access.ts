import { mayInCenter, mayWithScopes, type CenterAction } from '#lib/domain/centers/center-role.ts';
import { hashSecret } from '../auth/credentials.ts';
import { letIn } from '../http/access.ts';
import { refuse, type Refusal } from '../http/problem.ts';
import type { CenterRoute } from '../http/route.ts';
import { takeOne } from './allowance.ts';
import type { CenterDeps } from './center-deps.ts';
import type { AccountVisit, CenterVisit, InCenterVisit, SenderVisit } from './center-visit.ts';

/** Before the 43 characters of a token, so that one that has leaked can be found. */
export const tokenPrefix = 'ieumc_';

/**
 * Lets a request in if it may (ROLE1). A center that does not exist and one that the visitor has no part in are answered
 * alike, so that ids can't be tried out.
 */
export async function letInToCenter(
  deps: CenterDeps,
  route: CenterRoute,
  visit: CenterVisit,
  authorization: string | undefined,
): Promise<CenterVisit | AccountVisit | InCenterVisit | SenderVisit | Refusal> {
  const { access } = route.call;
  if (access === 'anyone') return visit;
  if (access === 'send') return letSenderIn(deps, route, visit);
  if (access !== 'account' && authorization !== undefined)
    return letProgramIn(deps, access, visit, authorization);
  const account = await whoIs(deps, visit);
  if (account === null) return refuse('sign-in-first');
  const tooMany = takeOne(deps.colleagueCalls, account.id);
  if (tooMany) return tooMany;
  return access === 'account' ? { ...visit, account } : letPersonIn(deps, access, visit, account);
}

/** Who has no cookie of ours does not make us open the accounts. */
export async function whoIs(deps: CenterDeps, { cookieHeader }: CenterVisit) {
  if (!cookieHeader?.includes('ieum_center.session_token=')) return null;
  return (await deps.accounts()).whoIs(cookieHeader);
}

function letPersonIn(
  { store }: CenterDeps,
  action: CenterAction,
  visit: CenterVisit,
  account: AccountVisit['account'],
): InCenterVisit | Refusal {
  const id = visit.params.center ?? '';
  const membership = store.membershipsOf(account.id).find(({ center }) => center === id);
  const center = membership ? store.center(id) : null;
  if (!membership || !center) return refuse('not-found');
  const { role } = membership;
  const who = { kind: 'person', id: account.id, name: account.name } as const;
  return mayInCenter(role, action)
    ? { ...visit, center, who, account, role }
    : refuse('not-in-role');
}

function letProgramIn(
  deps: CenterDeps,
  action: CenterAction,
  visit: CenterVisit,
  authorization: string,
): InCenterVisit | Refusal {
  const { store, tokenCalls, clock } = deps;
  const secret = secretOf(authorization);
  const token = secret === null ? null : store.tokenByHash(hashSecret(secret));
  if (!token || token.expiresAt <= new Date(clock()).toISOString())
    return refuseUnknown(deps, visit.address);
  const tooMany = takeOne(tokenCalls, token.id);
  if (tooMany) return tooMany;
  const center = token.center === visit.params.center ? store.center(token.center) : null;
  if (!center) return refuse('not-found');
  if (!mayWithScopes(token.scopes, action)) return refuse('not-in-scope');
  noteUse(deps, token);
  const who = { kind: 'token', id: token.id, name: token.name } as const;
  return { ...visit, center, who, account: null, role: null };
}

/** A program that knocks with a dead token is slowed down too, by its address: people there can still sign in. */
function refuseUnknown({ tokenCalls }: CenterDeps, address: string): Refusal {
  return takeOne(tokenCalls, `unknown from ${address}`) ?? refuse('sign-in-first');
}

const noteEveryMs = 60_000;

/** At most once a minute: a program that reads should not make the disk write. */
function noteUse(
  { store, clock }: CenterDeps,
  { id, lastUsedAt }: { readonly id: string; readonly lastUsedAt: string | null },
): void {
  if (lastUsedAt !== null && clock() - Date.parse(lastUsedAt) < noteEveryMs) return;
  store.noteTokenUse(id, new Date(clock()).toISOString());
}

/** `Bearer <token>`, or `Basic` with the token as the password: readers of feeds know nothing else. */
function secretOf(authorization: string): string | null {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(authorization.trim()) ?? [];
  const token =
    scheme.toLowerCase() === 'basic'
      ? Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':')
      : scheme.toLowerCase() === 'bearer'
        ? value
        : '';
  return token.startsWith(tokenPrefix) ? token : null;
}

/** A facilitator of the workshop: the workshop's own policy decides. */
async function letSenderIn(
  { workshops }: CenterDeps,
  { call, params }: CenterRoute,
  visit: CenterVisit,
): Promise<SenderVisit | Refusal> {
  const asked = { access: 'steer', method: call.method } as const;
  const inside = await letIn(workshops, { call: asked, params }, visit);
  return 'code' in inside ? inside : { ...visit, ...inside };
}
