import { setTimeout as pause } from 'node:timers/promises';
import { withStep, type WantedStep } from '#lib/domain/agenda-edit.ts';
import { stepKinds } from '#lib/domain/step.ts';
import { stepsOf } from '#lib/domain/template.ts';
import type { OpenedWorkshop } from '#lib/protocol/contract.ts';
import { Rehearsal, type Pace } from '../rehearsal/rehearsal.ts';
import { absentOrganisations, demoNetwork, members } from './cast.ts';
import { demoEarlier } from './earlier.ts';
import { post } from './member-client.ts';
import { SocketHall } from './socket-hall.ts';

const step = 'checklist';
const stage = 'operating';
/** Two of fourteen do not finish. */
const unfinished = 2;
const lookMs = 50;

/** Opens the demo's workshop at `url`. */
export async function openDemo(url: string): Promise<OpenedWorkshop> {
  const here = members.map(({ organisation }) => organisation);
  const organisations = [...here, ...absentOrganisations].map((name) => ({ name }));
  const input = {
    title: '2026년 봄 진단 (체험)',
    network: { ...demoNetwork, members: organisations },
    stage,
    earlier: { result: demoEarlier },
  };
  const response = await post(`${url}/api/workshops`, input, '');
  const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  const opened = (await response.json()) as OpenedWorkshop;
  const steps = everyStep();
  await post(`${url}/api/workshops/${opened.id}/steps`, { steps }, cookie, 'PUT');
  await post(`${url}/api/workshops/${opened.id}/step`, { step }, cookie);
  return opened;
}

/** The demo has a step of every kind that there is, those that no template has among them. */
function everyStep(): readonly WantedStep[] {
  const steps = stepsOf('operating-120', true);
  const missing = stepKinds.filter((kind) => steps.every((step) => step.kind !== kind));
  return missing.reduce<readonly WantedStep[]>((all, kind) => withStep(all, kind), steps);
}

/**
 * Everyone joins, one after the other, and follows the room from then on, until `signal`. Resolves when all have
 * answered who will.
 */
export async function playMembers(
  url: string,
  code: string,
  pace: Pace,
  signal: AbortSignal,
): Promise<void> {
  const hall = new SocketHall(url, code, stage);
  signal.addEventListener('abort', () => hall.leave(), { once: true });
  const playing = new Rehearsal(hall, { cast: members, unfinished, pace }).play(signal);
  const all = members.length - unfinished;
  const hasAnswered = async () => {
    while (!signal.aborted && (hall.agenda?.progress.finished[step] ?? 0) < all)
      await pause(lookMs, undefined, { signal }).catch(() => undefined);
  };
  // A failure while they play ends the waiting too.
  await Promise.race([playing, hasAnswered()]);
}
