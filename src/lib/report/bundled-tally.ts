import * as z from 'zod/mini';
import { stages } from '#lib/domain/stage.ts';
import { bundledItem } from './bundled-item.ts';

/** What several parts of the bundle are made of. */
export const text = z.string();
export const count = z.int().check(z.minimum(0));
export const maybeCount = z.nullable(count);

export const instrumentVersion = z.strictObject({ stage: z.enum(stages), version: text });
/** What was counted of a checklist, and of which version of it. */
export const tally = z.strictObject({
  instrument: instrumentVersion,
  items: z.record(text, bundledItem),
});
/** How many came in, finished, and could have answered. */
export const participation = z.strictObject({
  joined: count,
  finished: count,
  eligible: maybeCount,
});
