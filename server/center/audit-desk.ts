import { isHidden } from '#lib/domain/centers/center-round.ts';
import { createId } from '../workshop/new-id.ts';
import { monthBegin } from './arrival-view.ts';
import type { CenterDeps } from './center-deps.ts';
import type { Actor, Submission } from './center-store.ts';

/** What is noted. The screens have words for each (views/center). */
export const auditActions = [
  'center-created',
  'center-renamed',
  'code-renewed',
  'signed-in',
  'password-changed',
  'password-reset',
  'password-link',
  'second-factor-on',
  'second-factor-off',
  'invited',
  'invitation-taken-back',
  'joined',
  'role-changed',
  'member-removed',
  'result-sent',
  'result-withdrawn',
  'result-imported',
  'result-removed',
  'file-taken',
  'program-read',
  'token-created',
  'token-revoked',
] as const;
export type AuditAction = (typeof auditActions)[number];

type Deps = Pick<CenterDeps, 'store' | 'clock' | 'random'>;

/** A line of the audit. `about` is shown as it is: an e-mail, a role, a network's name, never a figure. */
export function noteDeed(
  { store, clock, random }: Deps,
  center: string,
  who: Actor,
  action: AuditAction,
  about = '',
): void {
  const at = new Date(clock()).toISOString();
  store.note(center, { id: createId(random), at, who, action, about });
}

const network = { kind: 'network', id: null, name: '' } as const;

/** What a network did. Of one without its name the month is noted, and nothing of which it is. */
export function noteOfNetwork(
  { store, clock, random }: Deps,
  submission: Submission,
  action: 'result-sent' | 'result-withdrawn',
): void {
  const now = new Date(clock()).toISOString();
  const at = isHidden(submission) ? monthBegin(now) : now;
  const about = submission.name ?? '';
  store.note(submission.center, { id: createId(random), at, who: network, action, about });
}

/** What someone did to their own account, or the operator for them, concerns every center that they are in. */
export function noteInAllCenters(
  deps: Deps,
  account: { readonly id: string; readonly name: string },
  action: AuditAction,
  about = '',
  by: Actor = { kind: 'person', id: account.id, name: account.name },
): void {
  for (const { center } of deps.store.membershipsOf(account.id))
    noteDeed(deps, center, by, action, about);
}
