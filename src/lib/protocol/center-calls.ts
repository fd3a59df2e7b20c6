/**
 * The table of calls of centers: accounts, their people, what networks send. Apart from the workshop's table, since no
 * phone makes any of them.
 */
import * as z from 'zod/mini';
import type { CenterAction } from '#lib/domain/centers/center-role.ts';
import type { Call } from './calls.ts';
import { accountCalls } from './account-calls.ts';
import { comparingCalls } from './comparing-calls.ts';
import { sendingCalls } from './sending-calls.ts';
import {
  auditPage,
  centerEdit,
  centerView,
  imported,
  importInput,
  invitationInput,
  memberView,
  newInvitation,
  newToken,
  openInvitation,
  pageQuery,
  roleInput,
  submissionPage,
  tokenInput,
  tokenView,
} from './center-contract.ts';

/**
 * One call. `access`: an action that `mayInCenter` is asked on the center of the path; `account` needs any account;
 * `send` is for a facilitator of the workshop of the path; `anyone` needs nothing.
 */
export interface CenterCall extends Omit<Call, 'access'> {
  readonly access: CenterAction | 'anyone' | 'account' | 'send';
  /** What stands behind the question mark. */
  readonly query?: z.ZodMiniType;
  /** A body of this call may be as large as a result file. */
  readonly largeBody?: boolean;
}

const one = '/api/centers/:center';

export const centerCalls = {
  ...accountCalls,
  ...sendingCalls,
  ...comparingCalls,
  readCenter: {
    method: 'GET',
    path: one,
    access: 'read-center',
    status: 200,
    response: centerView,
    summary: 'The center, its code and the link to workshops that propose it.',
  },
  editCenter: {
    method: 'PUT',
    path: one,
    access: 'edit-center',
    body: centerEdit,
    status: 204,
    summary: 'Rename the center.',
  },
  renewCenterCode: {
    method: 'POST',
    path: `${one}/code`,
    access: 'edit-center',
    status: 200,
    response: centerView,
    summary: 'Give the center another code; the old one dies.',
  },
  listMembers: {
    method: 'GET',
    path: `${one}/members`,
    access: 'read-members',
    status: 200,
    response: z.array(memberView),
    summary: 'The colleagues of a center.',
  },
  changeRole: {
    method: 'PUT',
    path: `${one}/members/:member`,
    access: 'manage-members',
    body: roleInput,
    status: 204,
    summary: 'Give a colleague another role; 409 for the last owner.',
  },
  removeMember: {
    method: 'DELETE',
    path: `${one}/members/:member`,
    access: 'manage-members',
    status: 204,
    summary: 'Send a colleague out; 409 for the last owner.',
  },
  listInvitations: {
    method: 'GET',
    path: `${one}/invitations`,
    access: 'manage-members',
    status: 200,
    response: z.array(openInvitation),
    summary: 'The invitations that are open.',
  },
  invite: {
    method: 'POST',
    path: `${one}/invitations`,
    access: 'manage-members',
    body: invitationInput,
    status: 201,
    response: newInvitation,
    summary: 'Invite a colleague; the link is given once, and mailed where mail is set up.',
  },
  takeBackInvitation: {
    method: 'DELETE',
    path: `${one}/invitations/:invitation`,
    access: 'manage-members',
    status: 204,
    summary: 'Take an invitation back.',
  },
  listSubmissions: {
    method: 'GET',
    path: `${one}/submissions`,
    access: 'read-rounds',
    query: pageQuery,
    status: 200,
    response: submissionPage,
    summary: 'What networks sent, withdrew, and what was taken in; newest first, no figures.',
  },
  removeSubmission: {
    method: 'DELETE',
    path: `${one}/submissions/:submission`,
    access: 'import-results',
    status: 204,
    summary: 'Take out a file that was taken in; 409 for what a network sent itself.',
  },
  importResult: {
    method: 'POST',
    path: `${one}/imports`,
    access: 'import-results',
    body: importInput,
    largeBody: true,
    status: 201,
    response: imported,
    summary: 'Take in a result file of another installation, once it is found to add up.',
  },
  listTokens: {
    method: 'GET',
    path: `${one}/tokens`,
    access: 'manage-tokens',
    status: 200,
    response: z.array(tokenView),
    summary: 'The tokens of programs.',
  },
  createToken: {
    method: 'POST',
    path: `${one}/tokens`,
    access: 'manage-tokens',
    body: tokenInput,
    status: 201,
    response: newToken,
    summary: 'Make a token for a program: `Authorization: Bearer …`. It is shown once.',
  },
  revokeToken: {
    method: 'DELETE',
    path: `${one}/tokens/:token`,
    access: 'manage-tokens',
    status: 204,
    summary: 'Revoke a token, at once.',
  },
  readAudit: {
    method: 'GET',
    path: `${one}/audit`,
    access: 'read-audit',
    query: pageQuery,
    status: 200,
    response: auditPage,
    summary:
      'Who did what, and which files were taken, newest first; what a program reads is a line a day.',
  },
  feedAtom: {
    method: 'GET',
    path: `${one}/feed.atom`,
    access: 'read-rounds',
    status: 200,
    file: 'application/atom+xml',
    summary: 'New and withdrawn results as Atom; a token may be the password of HTTP Basic.',
  },
  feedJson: {
    method: 'GET',
    path: `${one}/feed.json`,
    access: 'read-rounds',
    status: 200,
    file: 'application/feed+json',
    summary: 'The same as JSON Feed 1.1.',
  },
} as const satisfies Record<string, CenterCall>;
export type CenterCallName = keyof typeof centerCalls;
