import * as z from 'zod/mini';
import type * as Y from 'yjs';
import { stages } from '#lib/domain/stage.ts';
import { stepKinds, type Step } from '#lib/domain/step.ts';
import type { Counts, Tally } from '#lib/domain/tally.ts';

/** The clock of a step, in milliseconds of the server's clock. */
export interface Timer {
  readonly startedAt: number;
  readonly endsAt: number;
}

export interface Progress {
  /** Seats that answer: observers are not counted. */
  readonly joined: number;
  /** step id → how many of them have finished it */
  readonly finished: Readonly<Record<string, number>>;
}

/** How the workshop stands now. The agenda document is where this is kept; nothing else holds it. */
export interface AgendaState {
  readonly steps: readonly Step[];
  /** id of the current step */
  readonly step: string;
  readonly revealed: Readonly<Record<string, true>>;
  readonly locked: boolean;
  readonly closed: boolean;
  /** ISO 8601; null until the close */
  readonly deletesAt: string | null;
  readonly timer: Timer | null;
  readonly progress: Progress;
}

/** A revealed step: the frozen tally, and who was there when it was taken. */
export interface RevealedTally extends Tally {
  readonly participation: {
    readonly joined: number;
    readonly finished: number;
    readonly eligible: number | null;
  };
}

const stepsSchema = z.array(
  z.object({ id: z.string(), kind: z.enum(stepKinds), minutes: z.number() }),
);
const flags = z.record(z.string(), z.literal(true));
const timerSchema = z.nullable(z.object({ startedAt: z.number(), endsAt: z.number() }));
const progressSchema = z.object({ joined: z.number(), finished: z.record(z.string(), z.number()) });
const count = z.nullable(z.number());
const countsSchema = z.pipe(
  z.array(z.number()).check(z.length(5)),
  z.transform((counts) => counts as unknown as Counts),
);
const revealedTally = z.object({
  instrument: z.object({ stage: z.enum(stages), version: z.string() }),
  participation: z.object({ joined: z.number(), finished: z.number(), eligible: count }),
  items: z.record(
    z.string(),
    z.object({ n: z.number(), unknown: count, na: count, counts: z.nullable(countsSchema) }),
  ),
});

const state = (doc: Y.Doc) => doc.getMap<unknown>('state');
const tallies = (doc: Y.Doc) => doc.getMap<unknown>('tallies');

/** What a value is if it parses, else `otherwise`: one broken entry never breaks a screen (SAFE1). */
function read<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  otherwise: z.output<S>,
): z.output<S> {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : otherwise;
}

/** The state that the document holds, or null while it holds none (not loaded yet). */
export function readAgenda(doc: Y.Doc): AgendaState | null {
  const map = state(doc);
  if (!map.has('step')) return null;
  return {
    steps: read(stepsSchema, map.get('steps'), []),
    step: read(z.string(), map.get('step'), ''),
    revealed: read(flags, map.get('revealed'), {}),
    locked: map.get('locked') === true,
    closed: map.get('closed') === true,
    deletesAt: read(z.nullable(z.string()), map.get('deletesAt') ?? null, null),
    timer: read(timerSchema, map.get('timer') ?? null, null),
    progress: read(progressSchema, map.get('progress'), { joined: 0, finished: {} }),
  };
}

/** Writes what differs from `now`. Only the server may: every other write to an agenda is refused. */
export function writeAgenda(doc: Y.Doc, change: Partial<AgendaState>): void {
  doc.transact(() => {
    const map = state(doc);
    for (const [key, value] of Object.entries(change))
      if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
  });
}

/** The frozen tally of a step; null before its reveal. */
export function readTally(doc: Y.Doc, step: string): RevealedTally | null {
  return read(z.nullable(revealedTally), tallies(doc).get(step) ?? null, null);
}

/** Puts the snapshot of a step in place of the one before. */
export function writeTally(doc: Y.Doc, step: string, tally: RevealedTally): void {
  tallies(doc).set(step, tally);
}
