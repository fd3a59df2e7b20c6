import type { CenterRole } from '#lib/domain/centers/center-role.ts';
import { createSecret, hashSecret } from '../auth/credentials.ts';
import { createId } from '../workshop/new-id.ts';
import type { CenterDeps } from './center-deps.ts';
import type { Center, Invitation } from './center-store.ts';

type Deps = Pick<CenterDeps, 'store' | 'clock' | 'random'>;

const validMs = 7 * 24 * 60 * 60 * 1000;

/** A new invitation and its key, which is kept nowhere. One that the e-mail had there already dies, and those whose time is over go. */
export function openInvitation(
  { store, clock, random }: Deps,
  center: Pick<Center, 'id'>,
  email: string,
  role: CenterRole,
): { readonly invitation: Invitation; readonly key: string } {
  const key = createSecret(random);
  const now = clock();
  for (const earlier of store.invitations(center.id))
    if (earlier.email === email || isOver(earlier, now))
      store.removeInvitation(center.id, earlier.id);
  const invitation = {
    id: createId<string>(random),
    center: center.id,
    email,
    role,
    keyHash: hashSecret(key),
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + validMs).toISOString(),
  };
  store.addInvitation(invitation);
  return { invitation, key };
}

/** The invitations of a center that still open. */
export const openInvitations = (
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { id }: Pick<Center, 'id'>,
): readonly Invitation[] => store.invitations(id).filter((one) => !isOver(one, clock()));

const isOver = ({ expiresAt }: Invitation, now: number): boolean =>
  expiresAt <= new Date(now).toISOString();

/** The invitation that a key opens now. */
export function findInvitation({ store, clock }: Deps, key: string): Invitation | null {
  const found = store.invitationByHash(hashSecret(key));
  return found && !isOver(found, clock()) ? found : null;
}
