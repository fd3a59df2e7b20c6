import type { CenterRole } from '#lib/domain/centers/center-role.ts';
import { createSecret, hashSecret } from '../auth/credentials.ts';
import { createId } from '../workshop/new-id.ts';
import type { CenterDeps } from './center-deps.ts';
import type { Center, Invitation } from './center-store.ts';

type Deps = Pick<CenterDeps, 'store' | 'clock' | 'random'>;

const validMs = 7 * 24 * 60 * 60 * 1000;

/** A new invitation and its key, which is kept nowhere. One that the e-mail had there already dies. */
export function openInvitation(
  { store, clock, random }: Deps,
  center: Pick<Center, 'id'>,
  email: string,
  role: CenterRole,
): { readonly invitation: Invitation; readonly key: string } {
  const key = createSecret(random);
  const now = clock();
  for (const earlier of store.invitations(center.id))
    if (earlier.email === email) store.removeInvitation(center.id, earlier.id);
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

/** The invitation that a key opens now. */
export function findInvitation({ store, clock }: Deps, key: string): Invitation | null {
  const found = store.invitationByHash(hashSecret(key));
  return found && found.expiresAt > new Date(clock()).toISOString() ? found : null;
}
