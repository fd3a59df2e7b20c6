import type { Locale } from '#lib/i18n/locale.ts';
import type { CenterView } from '#lib/protocol/center-contract.ts';
import { overlongName } from '../http/input.ts';
import { refuse, type Refusal } from '../http/problem.ts';
import { done, reply } from '../http/visit.ts';
import { takeOne } from './allowance.ts';
import { noteDeed } from './audit-desk.ts';
import { createCenterCode } from './center-code.ts';
import type { CenterDeps } from './center-deps.ts';
import type { CenterHandlers } from './center-handlers.ts';
import { invitationUrl, workshopUrl } from './center-links.ts';
import { invitationMail, type InvitationLetter } from './center-mails.ts';
import type { Center } from './center-store.ts';
import type { InCenterVisit } from './center-visit.ts';
import { openInvitation, openInvitations } from './invitation-desk.ts';

type MemberHandlers = Pick<
  CenterHandlers,
  | 'readCenter'
  | 'editCenter'
  | 'renewCenterCode'
  | 'listMembers'
  | 'changeRole'
  | 'removeMember'
  | 'listInvitations'
  | 'invite'
  | 'takeBackInvitation'
>;

/** A center and its people. */
export function createMemberHandlers(deps: CenterDeps): MemberHandlers {
  const { store, mail, mails, limits, random, log } = deps;

  const viewOf = ({ base, role }: InCenterVisit, { id, name, code }: Center): CenterView => ({
    id,
    name,
    code,
    workshopUrl: workshopUrl(base.url, code),
    role,
  });

  const memberOf = ({ center, params }: InCenterVisit) =>
    store.members(center.id).find(({ account }) => account === params.member);

  const isLastOwner = (center: string, account: string): boolean => {
    const owners = store.members(center).filter(({ role }) => role === 'owner');
    return owners.length === 1 && owners[0]?.account === account;
  };

  const emailOf = async (account: string): Promise<string> =>
    (await (await deps.accounts()).named([account])).get(account)?.email ?? '';

  return {
    readCenter: (visit) => Promise.resolve(reply(viewOf(visit, visit.center))),

    editCenter({ center, who }, { name }) {
      const overlong = overlongName('name', name, limits);
      if (overlong) return Promise.resolve(overlong);
      store.renameCenter(center.id, name);
      noteDeed(deps, center.id, who, 'center-renamed', name);
      return Promise.resolve(done());
    },

    renewCenterCode(visit) {
      const { center, who } = visit;
      store.setCode(center.id, createCenterCode(random));
      noteDeed(deps, center.id, who, 'code-renewed');
      return Promise.resolve(reply(viewOf(visit, store.center(center.id) ?? center)));
    },

    async listMembers({ center, account: me }) {
      const members = store.members(center.id);
      const accounts = await (await deps.accounts()).named(members.map(({ account }) => account));
      const views = members.map(({ account, role, joinedAt }) => {
        const { name = '', email = '', secondFactor = false } = accounts.get(account) ?? {};
        return { id: account, name, email, role, secondFactor, joinedAt, isMe: account === me?.id };
      });
      return reply(views);
    },

    async changeRole(visit, { role }) {
      const member = memberOf(visit);
      if (!member) return refuse('not-found');
      if (role !== 'owner' && isLastOwner(visit.center.id, member.account))
        return refuse('last-owner');
      store.putMember({ ...member, role });
      const about = `${await emailOf(member.account)} · ${role}`;
      noteDeed(deps, visit.center.id, visit.who, 'role-changed', about);
      return done();
    },

    async removeMember(visit) {
      const member = memberOf(visit);
      if (!member) return refuse('not-found');
      if (isLastOwner(visit.center.id, member.account)) return refuse('last-owner');
      store.removeMember(visit.center.id, member.account);
      const about = await emailOf(member.account);
      noteDeed(deps, visit.center.id, visit.who, 'member-removed', about);
      return done();
    },

    listInvitations({ center }) {
      const open = openInvitations(deps, center);
      return Promise.resolve(
        reply(
          open.map(({ id, email, role, createdAt, expiresAt }) => ({
            id,
            email,
            role,
            createdAt,
            expiresAt,
          })),
        ),
      );
    },

    async invite({ center, who, account, base, locale }, { email, role }) {
      const known = await (await deps.accounts()).find(email);
      if (known && store.members(center.id).some(({ account }) => account === known.id))
        return refuse('member-known');
      const refused = crowded(center, email) ?? takeOne(deps.invitations, center.id);
      if (refused) return refused;
      const { invitation, key } = openInvitation(deps, center, email, role);
      noteDeed(deps, center.id, who, 'invited', `${email} · ${role}`);
      const url = invitationUrl(base.url, key);
      const letter = { center: center.name, by: account?.name ?? null, role, url };
      const mailed = await sendInvitation(email, letter, locale);
      const { id, createdAt, expiresAt } = invitation;
      return reply({ id, email, role, createdAt, expiresAt, url, mailed });
    },

    takeBackInvitation({ center, who, params }) {
      const found = store.invitations(center.id).find(({ id }) => id === params.invitation);
      if (!found) return Promise.resolve(refuse('not-found'));
      store.removeInvitation(center.id, found.id);
      noteDeed(deps, center.id, who, 'invitation-taken-back', found.email);
      return Promise.resolve(done());
    },
  };

  /** Colleagues and open invitations stay a list that is read in one go. */
  function crowded(center: Center, email: string): Refusal | null {
    const invited = openInvitations(deps, center).filter((one) => one.email !== email);
    const { maxColleagues: max } = limits;
    const isFull = store.members(center.id).length + invited.length >= max;
    return isFull ? refuse('too-many-colleagues', { max }) : null;
  }

  /** A mail that does not go is no reason not to invite: the link can be handed on. */
  async function sendInvitation(email: string, letter: InvitationLetter, locale: Locale) {
    // Whoever is invited again and again is still mailed a few times an hour at most.
    if (mail === null || !mails.take(`invitation to ${email}`)) return false;
    try {
      await mail.send(invitationMail(email, letter, locale));
      return true;
    } catch (error) {
      log.error('a mail could not be sent', {}, error);
      return false;
    }
  }
}
