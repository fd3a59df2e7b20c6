import type { CenterRole, TokenScope } from '#lib/domain/centers/center-role.ts';
import type { Consent } from '#lib/protocol/sending-contract.ts';
import { createSend } from './send.ts';

export type { AccountView, InvitationView } from '#lib/protocol/account-contract.ts';
export type {
  AuditPage,
  CenterView,
  Imported,
  MemberView,
  OpenInvitation,
  SubmissionPage,
  TokenView,
} from '#lib/protocol/center-contract.ts';
export type { Consent, SendingPreview, SendingView } from '#lib/protocol/sending-contract.ts';

const part = encodeURIComponent;
const at = <const Id extends string>(center: Id) => `/api/centers/${part(center)}` as const;
const sendings = <const Id extends string>(workshop: Id) =>
  `/api/workshops/${part(workshop)}/sendings` as const;
const account = '/api/account';
const send = createSend();

/** Signing in and one's own account. */
export const accountApi = {
  signIn: (email: string, password: string) =>
    send<'signIn'>('POST', `${account}/session`, { email, password }),
  signInSecond: (code: string, kind: 'app' | 'backup') =>
    send<'signInSecond'>('POST', `${account}/session/second`, { code, kind }),
  signOut: () => send<'signOut'>('DELETE', `${account}/session`),
  read: () => send<'readAccount'>('GET', account),
  forget: (email: string) =>
    send<'forgetPassword'>('POST', `${account}/password/forgotten`, { email }),
  reset: (key: string, password: string) =>
    send<'resetPassword'>('POST', `${account}/password/reset`, { key, password }),
  change: (current: string, next: string) =>
    send<'changePassword'>('POST', `${account}/password`, { current, next }),
  startSecond: (password: string) =>
    send<'startSecondFactor'>('POST', `${account}/second-factor`, { password }),
  confirmSecond: (code: string) =>
    send<'confirmSecondFactor'>('POST', `${account}/second-factor/confirm`, { code }),
  stopSecond: (password: string) =>
    send<'stopSecondFactor'>('POST', `${account}/second-factor/off`, { password }),
  readInvitation: (key: string) => send<'readInvitation'>('POST', '/api/invitations/read', { key }),
  accept: (key: string, who: { name: string; password: string } | null) =>
    send<'acceptInvitation'>('POST', '/api/invitations/accept', { key, ...who }),
};

/** One center, for its people. */
export const centerApi = (center: string) => ({
  read: () => send<'readCenter'>('GET', at(center)),
  rename: (name: string) => send<'editCenter'>('PUT', at(center), { name }),
  renewCode: () => send<'renewCenterCode'>('POST', `${at(center)}/code`),
  members: () => send<'listMembers'>('GET', `${at(center)}/members`),
  changeRole: (member: string, role: CenterRole) =>
    send<'changeRole'>('PUT', `${at(center)}/members/${part(member)}`, { role }),
  removeMember: (member: string) =>
    send<'removeMember'>('DELETE', `${at(center)}/members/${part(member)}`),
  invitations: () => send<'listInvitations'>('GET', `${at(center)}/invitations`),
  invite: (email: string, role: CenterRole) =>
    send<'invite'>('POST', `${at(center)}/invitations`, { email, role }),
  takeBack: (invitation: string) =>
    send<'takeBackInvitation'>('DELETE', `${at(center)}/invitations/${part(invitation)}`),
  submissions: (after: string | null) =>
    send<'listSubmissions'>(
      'GET',
      `${at(center)}/submissions?limit=20${after ? `&after=${part(after)}` : ''}` as `/api/centers/${string}/submissions`,
    ),
  removeSubmission: (submission: string) =>
    send<'removeSubmission'>('DELETE', `${at(center)}/submissions/${part(submission)}`),
  takeIn: (file: string, consent: Consent) =>
    send<'importResult'>('POST', `${at(center)}/imports`, { file, ...consent }),
  tokens: () => send<'listTokens'>('GET', `${at(center)}/tokens`),
  createToken: (name: string, scopes: TokenScope[], days: number) =>
    send<'createToken'>('POST', `${at(center)}/tokens`, { name, scopes, days }),
  revokeToken: (token: string) =>
    send<'revokeToken'>('DELETE', `${at(center)}/tokens/${part(token)}`),
  audit: (after: string | null) =>
    send<'readAudit'>(
      'GET',
      `${at(center)}/audit${after ? `?after=${part(after)}` : ''}` as `/api/centers/${string}/audit`,
    ),
});

/** Sending a workshop's result to a center, for its facilitators and for who has a receipt. */
export const sendingApi = {
  /** Who this browser is in the workshop: only its facilitators send. */
  whoIsHere: (workshop: string) =>
    send<'readVisitor'>('GET', `/api/workshops/${part(workshop)}/me`),
  proposal: (workshop: string) => send<'readProposal'>('GET', `${sendings(workshop)}/proposal`),
  find: (code: string) => send<'findCenter'>('POST', '/api/centers/find', { code }),
  preview: (workshop: string, consent: Consent) =>
    send<'previewSending'>('POST', `${sendings(workshop)}/preview`, consent),
  send: (workshop: string, code: string, consent: Consent) =>
    send<'sendResult'>('POST', sendings(workshop), { code, ...consent }),
  list: (workshop: string) => send<'listSendings'>('GET', sendings(workshop)),
  withdraw: (workshop: string, sending: string) =>
    send<'withdrawSending'>('DELETE', `${sendings(workshop)}/${part(sending)}`),
  readReceipt: (key: string) => send<'readReceipt'>('POST', '/api/receipts/read', { key }),
  withdrawByReceipt: (key: string) =>
    send<'withdrawByReceipt'>('POST', '/api/receipts/withdraw', { key }),
};
