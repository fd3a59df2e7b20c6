/** What a facilitator's calls take that set how the workshop goes: together or over days, its clock, its lock, its big screens. */
import * as z from 'zod/mini';

/**
 * `whenDone`: not on from a talk before the room has opened each of its cards (409 `cards-left`). Without it the room
 * moves all the same, and what was left is noted: such a talk does not count as done.
 */
export const moveInput = z.object({
  step: z.string().check(z.maxLength(60)),
  whenDone: z._default(z.boolean(), false),
});

/** ISO 8601 with a time zone. */
export const moment = z.iso.datetime({ offset: true });

/**
 * `days`: everyone on their own until the deadline, which is set, or moved; `now` ends it by the server's clock.
 * `live`: a meeting takes over, and the room goes together. Everything that was given stays.
 */
export const modeInput = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('live') }),
  z.object({ mode: z.literal('days'), deadline: z.union([z.literal('now'), moment]) }),
]);
export type ModeInput = z.infer<typeof modeInput>;

export const lockInput = z.object({ locked: z.boolean() });
/** `start` sets the clock to `minutes`; `extend` adds `minutes`; `stop` takes it away. The clock never locks a phone. */
export const timerInput = z.discriminatedUnion('action', [
  z.object({ action: z.literal('start'), minutes: z.number().check(z.positive(), z.maximum(600)) }),
  z.object({
    action: z.literal('extend'),
    minutes: z.number().check(z.positive(), z.maximum(600)),
  }),
  z.object({ action: z.literal('stop') }),
]);
export type TimerInput = z.infer<typeof timerInput>;

/** Which of the result slides the big screens show during a step, from 0. A screen stops at its last one. */
export const slideInput = z.object({
  step: z.string().check(z.maxLength(60)),
  slide: z.int().check(z.minimum(0), z.maximum(999)),
});
export type SlideInput = z.infer<typeof slideInput>;
