import type { StepKind } from '#lib/domain/step.ts';
import type { Slide } from './slides.ts';

/** The slide that a step begins with: a talk begins with what divides the room, everything else at the start. */
export function firstSlide(slides: readonly Slide[], kind: StepKind | null): number {
  if (kind !== 'talk') return 0;
  return Math.max(
    0,
    slides.findIndex((slide) => slide.kind === 'talk'),
  );
}
