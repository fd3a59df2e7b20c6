import { setTimeout as pause } from 'node:timers/promises';
import { itemsOf } from '#lib/content/checklist.ts';
import { instrument } from '#lib/content/instrument.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { answerOf, demoNetwork, members, seededNumbers, type Member } from './cast.ts';
import { MemberClient, post } from './member-client.ts';

const step = 'checklist';
/** Two of fourteen do not finish, so that the reveal has something honest to say. */
const unfinished = 2;
const seed = 20260301;

export interface Pace {
  /** from one person's joining to the next */
  readonly joinMs: number;
  /** the mean time that someone thinks about an item */
  readonly answerMs: number;
}

/** Opens the demo's workshop at `url`. */
export async function openDemo(url: string): Promise<OpenedWorkshop> {
  const organisations = members.map(({ organisation }) => ({ name: organisation }));
  const input = {
    title: '2026년 봄 진단 (체험)',
    network: { ...demoNetwork, members: organisations },
    stage: 'operating',
  };
  const response = await post(`${url}/api/workshops`, input, '');
  const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  const opened = (await response.json()) as OpenedWorkshop;
  await post(`${url}/api/workshops/${opened.id}/step`, { step }, cookie);
  return opened;
}

/** Everyone joins, one after the other, and answers at their own speed. Resolves when all have done what they will do. */
export async function playMembers(
  url: string,
  code: string,
  pace: Pace,
  signal: AbortSignal,
): Promise<void> {
  const playing: Promise<void>[] = [];
  const clients: MemberClient[] = [];
  signal.addEventListener('abort', () => clients.forEach((client) => client.leave()), {
    once: true,
  });
  for (const [i, member] of members.entries()) {
    if (signal.aborted) break;
    const client = await MemberClient.join(url, code, member);
    clients.push(client);
    playing.push(playMember(client, member, i, pace, signal));
    await pause(pace.joinMs, undefined, { signal }).catch(() => undefined);
  }
  await Promise.all(playing);
}

async function playMember(
  client: MemberClient,
  member: Member,
  index: number,
  pace: Pace,
  signal: AbortSignal,
): Promise<void> {
  const next = seededNumbers(seed + index);
  const stopsEarly = index >= members.length - unfinished;
  const items = itemsOf(instrument.checklists.operating);
  for (const item of items.slice(0, stopsEarly ? Math.floor(items.length * 0.7) : items.length)) {
    await pause(pace.answerMs * (0.4 + 1.2 * next()), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    client.answer(item.id, answerOf(member, item.id, next));
  }
  if (!stopsEarly) await client.finish(step);
}
