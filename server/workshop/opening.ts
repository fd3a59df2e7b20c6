import * as Y from 'yjs';
import type * as z from 'zod/mini';
import { instrumentOf } from '#lib/content/instrument.ts';
import { writeDays } from '#lib/documents/agenda-days.ts';
import { writeAgenda } from '#lib/documents/agenda-doc.ts';
import { writeEarlier, type Earlier } from '#lib/documents/agenda-earlier.ts';
import { usualDeadline } from '#lib/domain/deadline.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import { courseOf, stepsOf } from '#lib/domain/template.ts';
import type { newWorkshop } from '#lib/protocol/contract.ts';
import { deriveSecret, hashSecret } from '../auth/credentials.ts';
import type { Change, WorkshopRecord } from '../storage/storage.ts';
import { createCode, createId } from './new-id.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** What someone asks for who opens a workshop. */
export type OpeningInput = z.output<typeof newWorkshop>;

type OpeningDeps = Pick<WorkshopDeps, 'random' | 'clock'>;

/** A workshop that nobody has entered yet, under a code that may be taken. Its keys are in it as hashes alone. */
export function newRecord(
  { random }: OpeningDeps,
  input: OpeningInput,
  facilitatorKey: string,
): WorkshopRecord & { readonly code: string } {
  const { mode, template } = courseOf(input);
  return {
    id: createId<WorkshopId>(random),
    title: input.title,
    network: networkOf(input),
    organisations: [...new Set((input.network.members ?? []).map(({ name }) => name))],
    stage: input.stage,
    template,
    mode,
    minGroup: input.minGroup,
    rehearsal: input.rehearsal,
    proposal: input.proposal ?? null,
    instrumentVersion: instrumentOf(input.stage).version,
    code: createCode(random),
    ...hashesOf(facilitatorKey),
    closedAt: null,
    deletesAt: null,
    purged: false,
  };
}

function networkOf({ network }: OpeningInput): WorkshopRecord['network'] {
  const { name, region = null, level = null, directoryId = null, eligible = null } = network;
  return { name, region, level, directoryId, eligible };
}

function hashesOf(facilitatorKey: string) {
  const screenKey = deriveSecret(facilitatorKey, 'screen');
  return {
    joinHash: hashSecret(deriveSecret(screenKey, 'join')),
    screenHash: hashSecret(screenKey),
    facilitatorHash: hashSecret(facilitatorKey),
  };
}

/** All that is stored of a workshop when it opens: its record, and its agenda at the first step. */
export function openingChanges(
  { clock }: OpeningDeps,
  record: WorkshopRecord,
  input: OpeningInput,
  earlier: Earlier | null,
): Change[] {
  const agenda = firstAgenda(record, deadlineOf(input, clock()), earlier);
  return [
    { kind: 'put-workshop', workshop: record },
    { kind: 'append-update', room: `${record.id}/agenda`, update: agenda },
  ];
}

function deadlineOf({ deadline }: OpeningInput, now: number): string {
  return new Date(deadline ? Date.parse(deadline) : usualDeadline(now)).toISOString();
}

function firstAgenda(
  { template, mode }: WorkshopRecord,
  deadline: string,
  earlier: Earlier | null,
): Uint8Array {
  const doc = new Y.Doc();
  const steps = stepsOf(template, earlier !== null);
  writeAgenda(doc, {
    steps,
    step: steps[0]!.id,
    revealed: {},
    locked: false,
    closed: false,
    deletesAt: null,
    timer: null,
    slide: null,
    progress: { joined: 0, finished: {} },
  });
  writeDays(doc, mode === 'days' ? { deadline } : null);
  if (earlier) writeEarlier(doc, earlier);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}
