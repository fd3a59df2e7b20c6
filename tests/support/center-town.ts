import type { CenterRole } from '#lib/domain/centers/center-role.ts';
import { foundCenter } from '../../server/center/operator-commands.ts';
import { openInvitation } from '../../server/center/invitation-desk.ts';
import { randomBytes } from 'node:crypto';
import type { Center } from '../../server/center/center-store.ts';
import type { BrowserLike } from './browser-like.ts';
import type { World } from './workshop-world.ts';

export const password = '대숲을 지나는 바람 소리';
const random = (bytes: number) => randomBytes(bytes);

/** A center with a colleague of each role, each signed in on a browser of their own. */
export interface Town {
  readonly center: Center;
  readonly owner: BrowserLike;
  readonly analyst: BrowserLike;
  readonly facilitator: BrowserLike;
}

export const emailOf = (center: string, role: CenterRole): string => `${role}@${center}.kr`;

/** Founds a center as the operator does, and lets its people in by their invitations. */
export async function buildTown(world: World, name: string): Promise<Town> {
  const { store } = world.product.centers;
  const deps = { store, clock: Date.now, random };
  const center = foundCenter(deps, name);
  const enter = async (role: CenterRole) => {
    const { key } = openInvitation(deps, center, emailOf(center.id, role), role);
    const browser = world.browser();
    const body = { key, name: `${name} ${role}`, password };
    const { status } = await browser.send('POST', '/api/invitations/accept', body);
    if (status !== 200) throw new Error(`not accepted: ${status}`);
    return browser;
  };
  return {
    center,
    owner: await enter('owner'),
    analyst: await enter('analyst'),
    facilitator: await enter('facilitator'),
  };
}

interface Closing {
  readonly name?: string;
  readonly people?: number;
  readonly close?: boolean;
  readonly proposal?: string;
}

/** A founding workshop in which some people answered and that was closed. */
export async function closedWorkshop(
  world: World,
  { name = '가람 사회적경제협의회', people = 6, close = true, ...input }: Closing = {},
) {
  const opened = await world.open({
    ...input,
    title: `${name} 첫 진단`,
    network: { name, region: 'KR-44', level: 'basic', eligible: 24 },
  });
  const { facilitator, id, code } = opened;
  for (let i = 0; i < people; i++) {
    const phone = await world.phone(code, `이름${i}비밀`, `조직${i}`);
    await phone.answer({ 'founding-01': 5, 'founding-02': i < 4 ? 4 : 2 });
  }
  const act = (call: string, body: unknown = {}) =>
    facilitator.send('POST', `/api/workshops/${id}/${call}`, body);
  await act('reveal', { step: 'checklist' });
  if (close) await act('close');
  return { ...opened, act };
}
