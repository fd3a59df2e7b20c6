import type { CenterRole } from '#lib/domain/centers/center-role.ts';
import { refuse, type Refusal } from '../http/problem.ts';
import { overlongName } from '../http/input.ts';
import { reply } from '../http/visit.ts';
import { secured } from './account-cookies.ts';
import type { Account } from './accounts.ts';
import { noteDeed } from './audit-desk.ts';
import { whoIs } from './center-access.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import type { CenterVisit } from './center-visit.ts';
import { findInvitation } from './invitation-desk.ts';
import { refusedPassword } from './password-rule.ts';

type InvitationHandlers = Pick<CenterHandlers, 'readInvitation' | 'acceptInvitation'>;

/** Invitations, for who has the link. */
export function createInvitationHandlers(deps: CenterDeps): InvitationHandlers {
  const { store, guesses, limits, clock } = deps;

  function dead(address: string): Refusal {
    guesses.fail(address);
    return refuse('invitation-dead');
  }

  /** Who accepts: the one who is signed in with that e-mail, or a new account. */
  async function accepting(visit: CenterVisit, email: string, name?: string, password?: string) {
    const accounts = await deps.accounts();
    const present = await whoIs(deps, visit);
    if (present?.email === email) return { account: present, cookies: [] };
    if (await accounts.find(email)) return refuse('invitation-sign-in');
    if (name === undefined) return refuse('name-empty', { field: 'name' });
    const problem = overlongName('name', name, limits) ?? refusedPassword(password ?? '');
    if (problem) return problem;
    const account = await accounts.create({ email, name, password: password ?? '' });
    if (account === null) return refuse('invitation-sign-in');
    const entered = await accounts.signIn(email, password ?? '');
    return { account, cookies: entered === 'wrong' ? [] : entered.cookies };
  }

  return {
    async readInvitation(visit, { key }) {
      const invitation = findInvitation(deps, key);
      const center = invitation && store.center(invitation.center);
      if (!invitation || !center) return dead(visit.address);
      const { email, role } = invitation;
      const hasAccount = (await (await deps.accounts()).find(email)) !== null;
      const signedIn = (await whoIs(deps, visit))?.email === email;
      return reply({ center: center.name, role, email, hasAccount, signedIn });
    },

    async acceptInvitation(visit, { key, name, password }) {
      const invitation = findInvitation(deps, key);
      if (!invitation) return dead(visit.address);
      const accepted = await accepting(visit, invitation.email, name, password);
      if ('code' in accepted) return accepted;
      // Taken out first: of two who accept at once, one comes in.
      if (!store.removeInvitation(invitation.center, invitation.id)) return dead(visit.address);
      joinCenter(accepted.account, invitation.center, invitation.role);
      return reply({ center: invitation.center }, secured(accepted.cookies, visit.base));
    },
  };

  function joinCenter(account: Account, center: string, role: CenterRole): void {
    const known = store.members(center).some((member) => member.account === account.id);
    if (known) return;
    const joinedAt = new Date(clock()).toISOString();
    store.putMember({ center, account: account.id, role, joinedAt });
    const who = { kind: 'person', id: account.id, name: account.name } as const;
    noteDeed(deps, center, who, 'joined', role);
  }
}
