/** The part of the HTTP contract that is about people who work in centers. Workshops have no accounts. */
import * as z from 'zod/mini';
import { centerRoles } from '#lib/domain/centers/center-role.ts';
import { personName } from './contract.ts';

const longestEmail = 254;
const longestPassword = 1000;

/** Lower case, so that one person is one account. */
export const email = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(longestEmail + 50)),
    z.transform((text) => text.normalize('NFKC').trim().toLowerCase()),
  ),
  z.string().check(z.maxLength(longestEmail), z.regex(/^[^\s@<>"',;:\\]+@[^\s@.]+(\.[^\s@.]+)+$/)),
);
/** How long and how simple a password may be is said by its own problems, not here. */
export const password = z.string().check(z.maxLength(longestPassword));
export const secret = z.string().check(z.maxLength(200));
const oneTimeCode = z.string().check(z.maxLength(40));

export const signInInput = z.object({ email, password });
/** `second-factor`: the password was right, and a code is wanted besides. */
export const signedIn = z.object({ next: z.enum(['in', 'second-factor']) });
export const secondFactorInput = z.object({ code: oneTimeCode, kind: z.enum(['app', 'backup']) });

export const accountView = z.object({
  name: z.string(),
  email: z.string(),
  /** whether a code of an app is asked for at sign-in */
  secondFactor: z.boolean(),
  centers: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(centerRoles) })),
});
export type AccountView = z.infer<typeof accountView>;

export const forgottenInput = z.object({ email });
export const resetInput = z.object({ key: secret, password });
export const passwordChange = z.object({ current: password, next: password });
export const passwordProof = z.object({ password });
/** `uri` is for an app of one-time codes; each of `backupCodes` opens once. */
export const secondFactorStart = z.object({ uri: z.string(), backupCodes: z.array(z.string()) });
export const secondFactorConfirm = z.object({ code: oneTimeCode });

export const invitationKey = z.object({ key: secret });
export const invitationView = z.object({
  center: z.string(),
  role: z.enum(centerRoles),
  email: z.string(),
  /** whether this e-mail has an account here already: then its owner signs in and accepts */
  hasAccount: z.boolean(),
  signedIn: z.boolean(),
});
export type InvitationView = z.infer<typeof invitationView>;
/** `name` and `password`: of the account that is made; left out by who is signed in. */
export const invitationAnswer = z.object({
  key: secret,
  name: z.optional(personName),
  password: z.optional(password),
});
export const joinedCenter = z.object({ center: z.string() });
