import * as z from 'zod/mini';
import { stages } from '#lib/domain/stage.ts';
import { count, instrumentVersion, maybeCount, participation, text } from './bundled-tally.ts';

const weights = z.record(text, z.number());
const number = z.nullable(z.number());
const task = { id: text, priority: number, share: number, rank: number, pick: number };

/** What is worked out from the parts; a reader of the file may check it, our own reader works it out again. */
export const workedOut = z.strictObject({
  /** What scoring needs of the checklist, so that nobody needs us for it. */
  instrument: z.nullable(
    z.strictObject({
      stage: z.enum(stages),
      version: text,
      items: z.array(z.strictObject({ id: text, obstacle: text, ko: text, en: text })),
      obstacles: z.record(
        text,
        z.strictObject({ factors: weights, networkTasks: weights, futureTasks: weights }),
      ),
    }),
  ),
  assessment: z.nullable(
    z.strictObject({
      instrument: instrumentVersion,
      participation,
      items: z.array(
        z.strictObject({
          id: text,
          obstacle: text,
          n: count,
          unknown: maybeCount,
          na: maybeCount,
          counts: z.nullable(z.array(count)),
          mean: number,
          high: z.nullable(z.strictObject({ value: z.number(), low: number, high: number })),
          agreement: number,
          verdict: z.nullable(z.enum(['agree', 'split', 'mixed'])),
          suppressed: z.boolean(),
          rank: number,
        }),
      ),
      factors: z.array(
        z.strictObject({
          id: text,
          score: number,
          band: z.nullable(z.enum(['strength', 'discuss', 'concern'])),
          coverage: z.number(),
          uncertainty: number,
        }),
      ),
      networkTasks: z.array(z.strictObject(task)),
      futureTasks: z.array(
        z.strictObject({
          ...task,
          because: z.array(
            z.strictObject({ obstacle: text, weight: z.number(), mean: z.number() }),
          ),
        }),
      ),
      talkFirst: z.array(text),
    }),
  ),
});
