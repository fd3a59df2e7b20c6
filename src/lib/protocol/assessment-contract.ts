/** The part of the HTTP contract that is about the checklist's assessment. */
import * as z from 'zod/mini';
import { stages } from '#lib/domain/stage.ts';

const number = z.nullable(z.number());
export const assessmentView = z.object({
  instrument: z.object({ stage: z.enum(stages), version: z.string() }),
  participation: z.object({ joined: z.number(), finished: z.number(), eligible: number }),
  items: z.array(
    z.object({
      id: z.string(),
      obstacle: z.string(),
      n: z.number(),
      unknown: number,
      na: number,
      counts: z.nullable(z.array(z.number())),
      mean: number,
      high: z.nullable(z.object({ value: z.number(), low: number, high: number })),
      agreement: number,
      verdict: z.nullable(z.enum(['agree', 'split', 'mixed'])),
      rank: number,
      suppressed: z.boolean(),
    }),
  ),
  factors: z.array(
    z.object({
      id: z.string(),
      score: number,
      band: z.nullable(z.enum(['strength', 'discuss', 'concern'])),
      coverage: z.number(),
      uncertainty: number,
    }),
  ),
  networkTasks: z.array(
    z.object({ id: z.string(), priority: number, share: number, rank: number, pick: number }),
  ),
  futureTasks: z.array(
    z.object({
      id: z.string(),
      priority: number,
      share: number,
      rank: number,
      pick: number,
      because: z.array(z.object({ obstacle: z.string(), weight: z.number(), mean: z.number() })),
    }),
  ),
  talkFirst: z.array(z.string()),
});
export type AssessmentView = z.infer<typeof assessmentView>;
