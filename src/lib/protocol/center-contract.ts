/** The part of the HTTP contract that is about a center: its people, what it was sent, its tokens and its audit. */
import * as z from 'zod/mini';
import { centerRoles, tokenScopes } from '#lib/domain/centers/center-role.ts';
import { roundOrigins, sizeClasses } from '#lib/domain/centers/center-round.ts';
import { submissionStatuses } from '#lib/domain/centers/submission.ts';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { stages } from '#lib/domain/stage.ts';
import { personName } from './contract.ts';
import { email } from './account-contract.ts';
import { said } from './said.ts';

const role = z.enum(centerRoles);
const moment = z.string();

export const centerView = z.object({
  id: z.string(),
  name: z.string(),
  /** what a network types in to send a result here */
  code: z.string(),
  /** opens a workshop that proposes this center at its end */
  workshopUrl: z.string(),
  /** null for a program's token */
  role: z.nullable(role),
});
export type CenterView = z.infer<typeof centerView>;
export const centerEdit = z.object({ name: personName });

export const memberView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  secondFactor: z.boolean(),
  joinedAt: moment,
  isMe: z.boolean(),
});
export type MemberView = z.infer<typeof memberView>;
export const roleInput = z.object({ role });

export const invitationInput = z.object({ email, role });
export const openInvitation = z.object({
  id: z.string(),
  email: z.string(),
  role,
  createdAt: moment,
  expiresAt: moment,
});
export type OpenInvitation = z.infer<typeof openInvitation>;
/** `url` is given once: to be handed on where no mail is sent. */
export const newInvitation = z.extend(openInvitation, { url: z.string(), mailed: z.boolean() });

/** How lists are read on: `next` of an answer is the `after` of the next call; null at the end. */
export const pageQuery = z.object({
  after: said(
    z.optional(z.string().check(z.maxLength(60))),
    'The `next` of the page before; left out for the first, which is the newest.',
  ),
  limit: z.prefault(
    z.pipe(
      said(z.string().check(z.regex(/^\d{1,3}$/)), 'How many: 1 to 200, 50 if left out.'),
      z.pipe(
        z.transform((text: string) => Number(text)),
        z.number().check(z.minimum(1), z.maximum(200)),
      ),
    ),
    '50',
  ),
});
const pageOf = <T extends z.ZodMiniType>(one: T) =>
  z.object({ items: z.array(one), next: z.nullable(z.string()) });

export const submissionView = z.object({
  id: z.string(),
  network: said(
    z.nullable(z.string()),
    'The same over all rounds that a network sends with its name; null without.',
  ),
  name: said(
    z.nullable(z.string()),
    'null: sent without its name; `day`, `sentAt` and `endedAt` are then the beginning of their month.',
  ),
  region: z.nullable(z.enum(regionCodes)),
  level: z.nullable(z.enum(levels)),
  sizeClass: z.nullable(z.enum(sizeClasses)),
  stage: z.enum(stages),
  day: z.string(),
  origin: said(
    z.enum(roundOrigins),
    '`elsewhere`: a colleague took it in as a file of another installation.',
  ),
  withPlan: z.boolean(),
  status: said(
    z.enum(submissionStatuses),
    'Only what is `sent` counts. `withdrawn`: by its network; `replaced`: by a later version; `removed`: a colleague took the file out.',
  ),
  sentAt: moment,
  endedAt: z.nullable(moment),
});
export const submissionPage = pageOf(submissionView);
export type SubmissionPage = z.infer<typeof submissionPage>;

export const tokenInput = z.object({
  name: personName,
  scopes: z.array(z.enum(tokenScopes)).check(z.minLength(1), z.maxLength(tokenScopes.length)),
  /** days until it ends */
  days: z._default(z.int().check(z.minimum(1), z.maximum(400)), 365),
});
export const tokenView = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(tokenScopes)),
  createdAt: moment,
  expiresAt: moment,
  lastUsedAt: z.nullable(moment),
});
export type TokenView = z.infer<typeof tokenView>;
/** `token` is given once; the store keeps only its hash. */
export const newToken = z.extend(tokenView, { token: z.string() });

const auditView = z.object({
  id: z.string(),
  at: moment,
  /** a colleague's name, a token's name, `network` or `operator` */
  who: z.object({ kind: z.enum(['person', 'token', 'network', 'operator']), name: z.string() }),
  action: z.string(),
  about: z.string(),
});
export const auditPage = pageOf(auditView);
export type AuditPage = z.infer<typeof auditPage>;

/** A result file as it was written (JSON Schema: `/api/result.schema.json`), and what its network agreed to. */
export const importInput = z.object({
  file: z.string(),
  named: z.boolean(),
  plan: z.boolean(),
});
export const imported = z.object({ submission: submissionView, replaces: z.nullable(z.string()) });
export type Imported = z.infer<typeof imported>;
