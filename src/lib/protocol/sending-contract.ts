/** The part of the HTTP contract by which a network sends a result to a center, sees what goes, and withdraws it. */
import * as z from 'zod/mini';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { sizeClasses } from '#lib/domain/centers/center-round.ts';
import { submissionStatuses } from '#lib/domain/centers/submission.ts';
import { stages } from '#lib/domain/stage.ts';
import { secret } from './account-contract.ts';

/** A center's code; spaces and hyphens do not count. */
const code = z.string().check(z.maxLength(60));
export const centerCode = z.object({ code });
export const centerName = z.object({ name: z.string() });
/** The center whose link opened the workshop; null where there was none, or its code has died. */
export const proposedCenter = z.object({
  center: z.nullable(z.object({ code: z.string(), name: z.string() })),
});

/** Whether the network's name goes, and its plan. Names of people never do. */
export const consent = z.object({ named: z.boolean(), plan: z.boolean() });
export type Consent = z.infer<typeof consent>;

const label = z.object({
  name: z.nullable(z.string()),
  region: z.nullable(z.enum(regionCodes)),
  level: z.nullable(z.enum(levels)),
  sizeClass: z.nullable(z.enum(sizeClasses)),
  stage: z.enum(stages),
  day: z.string(),
});
/** What would go: how it is called there, how much of it there is, and the very file (`result`, result.schema.json). */
export const sendingPreview = z.object({
  label,
  items: z.object({ shown: z.number(), hidden: z.number() }),
  wants: z.boolean(),
  tasks: z.array(
    z.object({
      what: z.string(),
      due: z.nullable(z.string()),
      owners: z.array(z.string()),
    }),
  ),
  /** null until the workshop has ended: before that nothing is sent */
  closed: z.boolean(),
  result: z.unknown(),
});
export type SendingPreview = z.infer<typeof sendingPreview>;

export const sendingInput = z.extend(consent, { code });
export const sendingView = z.object({
  id: z.string(),
  center: z.string(),
  named: z.boolean(),
  plan: z.boolean(),
  label,
  status: z.enum(submissionStatuses),
  sentAt: z.string(),
  endedAt: z.nullable(z.string()),
  /** lets whoever has it see this and withdraw it, also when the workshop is gone */
  receiptUrl: z.string(),
});
export type SendingView = z.infer<typeof sendingView>;

/** The receipt's secret. */
export const receiptKey = z.object({ key: secret });
