import type { Step } from '#lib/domain/step.ts';
import type { AssessmentFeed } from '#lib/workshop/assessment-feed.svelte.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { slidesOf, type Slide } from '../results/screen/slides.ts';
import { firstSlide } from './first-slide.ts';

/**
 * Which slide of the results this wall shows. It is the wall's own affair: each step begins at its own
 * slide, and a reload in the middle of a talk stays where it was.
 */
export class Deck {
  readonly #session: WorkshopSession;
  readonly #feed: AssessmentFeed;
  readonly #slot: string;
  /** As kept in the tab: the step that it belongs to, and the slide. */
  #turned = $state.raw<string | null>(null);
  #isFresh = $state.raw(false);
  #seen = $state.raw<readonly number[]>([]);

  constructor(session: WorkshopSession, feed: AssessmentFeed) {
    this.#session = session;
    this.#feed = feed;
    this.#slot = `ieumpan/slide/${session.id}`;
    this.#turned = session.deps.device.tabSlots.read(this.#slot);
  }

  get slides(): readonly Slide[] {
    const { assessment } = this.#feed;
    return assessment ? slidesOf(assessment) : [];
  }

  get place(): number {
    const { step } = this.#session;
    const [at, place] = (this.#turned ?? '').split(' ');
    const wanted = at === step?.id ? Number(place) : firstSlide(this.slides, step?.kind ?? null);
    return Math.max(0, Math.min(wanted || 0, this.slides.length - 1));
  }

  /** Pictures grow the first time that a slide is seen after a reveal that was watched, and then no more. */
  get celebrates(): boolean {
    return this.#isFresh && !this.#seen.includes(this.place);
  }

  /** A reveal has just been watched. */
  celebrate(): void {
    this.#isFresh = true;
  }

  turn(to: number): void {
    const step: Step | null = this.#session.step;
    if (!step || to < 0 || to >= this.slides.length || to === this.place) return;
    this.#seen = [...this.#seen, this.place];
    this.#turned = `${step.id} ${to}`;
    this.#session.deps.device.tabSlots.write(this.#slot, this.#turned);
  }
}
