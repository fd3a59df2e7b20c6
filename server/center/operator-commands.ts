import { centerRoles } from '#lib/domain/centers/center-role.ts';
import { readLine } from '#lib/domain/text.ts';
import * as z from 'zod/mini';
import { email as emailSchema } from '#lib/protocol/account-contract.ts';
import { createSecret } from '../auth/credentials.ts';
import type { Clock, Random } from '../ops/ports.ts';
import { createId } from '../workshop/new-id.ts';
import { noteDeed, noteInAllCenters } from './audit-desk.ts';
import { createCenterCode } from './center-code.ts';
import type { CenterPorts } from './center-deps.ts';
import { invitationUrl, passwordUrl } from './center-links.ts';
import type { Center } from './center-store.ts';
import { openInvitation } from './invitation-desk.ts';

export interface OperatorDeps extends Pick<CenterPorts, 'store' | 'accounts'> {
  readonly clock: Clock;
  readonly random: Random;
  /** Where links lead: `https://ieum.example`. */
  readonly base: string;
}

export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

const operator = { kind: 'operator', id: null, name: '' } as const;
const resetValidMs = 24 * 60 * 60 * 1000;
const maxNameLength = 40;

/**
 * What whoever runs the server does for centers: found one, invite its first owner, let someone choose a new password.
 * No password is ever set or shown here, and there is none by default: only links that open once.
 */
export async function runOperatorCommand(
  deps: OperatorDeps,
  [command = '', ...rest]: readonly string[],
): Promise<Said> {
  switch (command) {
    case 'create':
      return create(deps, rest[0] ?? '', rest[1] ?? '');
    case 'list':
      return list(deps);
    case 'invite':
      return invite(deps, rest[0] ?? '', rest[1] ?? '', rest[2] ?? 'owner');
    case 'reset':
      return reset(deps, rest[0] ?? '');
    case 'second-factor-off':
      return dropSecondFactor(deps, rest[0] ?? '');
    default:
      return no(usage);
  }
}

const usage = [
  'npm run center -- create "<센터 이름 · name>" <email>',
  '    센터를 만들고 첫 소유자의 초대 링크를 보여 줘요. · Founds a center; prints its first owner’s link.',
  'npm run center -- list',
  '    센터와 그 소유자를 보여 줘요. · Shows the centers, their ids and their owners.',
  'npm run center -- invite <center id> <email> [owner|analyst|facilitator]',
  '    동료를 초대해요. · Invites a colleague.',
  'npm run center -- reset <email>',
  '    새 비밀번호를 정하는 링크를 보여 줘요. · Prints a link to choose a new password.',
  'npm run center -- second-factor-off <email>',
  '    잃어버린 2단계 인증을 꺼요. · Turns a lost second factor off.',
].join('\n');

const no = (text: string): Said => ({ ok: false, text });
const wrongEmail = no('이메일을 확인해 주세요. · That is no e-mail address.');

const readEmail = (text: string): string | null => {
  const read = z.safeParse(emailSchema, text);
  return read.success ? read.data : null;
};

/** Founds a center, for the operator and for the demo. */
export function foundCenter(
  { store, clock, random }: Pick<OperatorDeps, 'store' | 'clock' | 'random'>,
  name: string,
): Center {
  const center = {
    id: createId<string>(random),
    name,
    code: createCenterCode(random),
    networkKey: createSecret(random),
    createdAt: new Date(clock()).toISOString(),
  };
  store.createCenter(center);
  noteDeed({ store, clock, random }, center.id, operator, 'center-created', name);
  return center;
}

async function create(deps: OperatorDeps, text: string, address: string): Promise<Said> {
  const name = readLine(text, maxNameLength);
  const email = readEmail(address);
  if (name === null) return no(usage);
  if (email === null) return wrongEmail;
  const center = foundCenter(deps, name);
  return invite(deps, center.id, email, 'owner');
}

/** What is asked for by other commands: the id of a center, and an owner's e-mail. */
async function list({ store, accounts }: OperatorDeps): Promise<Said> {
  const centers = store.centers();
  if (centers.length === 0) return no('아직 센터가 없어요. · There is no center yet.');
  const book = await accounts();
  const lines = centers.map(async ({ id, name }) => {
    const owners = store.members(id).filter(({ role }) => role === 'owner');
    const found = await book.named(owners.map(({ account }) => account));
    const emails = [...found.values()].map(({ email }) => email);
    return `${id}  ${name}  ${emails.join(', ') || '소유자 없음 · no owner yet'}`;
  });
  return { ok: true, text: (await Promise.all(lines)).join('\n') };
}

async function invite(
  deps: OperatorDeps,
  id: string,
  address: string,
  wanted: string,
): Promise<Said> {
  const center = deps.store.center(id);
  const email = readEmail(address);
  const role = centerRoles.find((one) => one === wanted);
  if (!center) return no('그런 센터가 없어요. · There is no such center.');
  if (email === null) return wrongEmail;
  if (!role) return no(usage);
  const { key } = openInvitation(deps, center, email, role);
  noteDeed(deps, center.id, operator, 'invited', `${email} · ${role}`);
  return {
    ok: true,
    text: [
      `${center.name} (${center.id})`,
      `아래 링크를 ${email}에게 전해 주세요. 이레 동안 한 번만 열려요.`,
      `Hand this link to ${email}. It opens once, within seven days.`,
      '',
      `  ${invitationUrl(deps.base, key)}`,
    ].join('\n'),
  };
}

const noAccount = no('그런 계정이 없어요. · There is no such account.');

async function reset(deps: OperatorDeps, address: string): Promise<Said> {
  const accounts = await deps.accounts();
  const email = readEmail(address);
  const account = email && (await accounts.find(email));
  const key = email && (await accounts.startReset(email, resetValidMs));
  if (!account || !key) return noAccount;
  noteInAllCenters(deps, account, 'password-link', email, operator);
  return {
    ok: true,
    text: [
      '아래 링크에서 새 비밀번호를 정할 수 있어요. 하루 동안 한 번만 열려요.',
      'This link lets its holder choose a new password. It opens once, within a day.',
      '',
      `  ${passwordUrl(deps.base, key)}`,
    ].join('\n'),
  };
}

async function dropSecondFactor(deps: OperatorDeps, address: string): Promise<Said> {
  const accounts = await deps.accounts();
  const email = readEmail(address);
  const account = email && (await accounts.find(email));
  if (!account || !(await accounts.dropSecondFactor(email))) return noAccount;
  noteInAllCenters(deps, account, 'second-factor-off', email, operator);
  return {
    ok: true,
    text: '2단계 인증을 끄고 모든 기기에서 로그아웃했어요. · The second factor is off; all devices are signed out.',
  };
}
