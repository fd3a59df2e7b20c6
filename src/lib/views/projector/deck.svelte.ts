import { talkMinutesOf } from '#lib/domain/talk.ts';
import type { AssessmentFeed } from '#lib/workshop/assessment-feed.svelte.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { firstSlide } from '../results/screen/first-slide.ts';
import { slidesOf, type Slide } from '../results/screen/slides.ts';
import { WallTurns } from './wall-turns.svelte.ts';

/** Which slide of the results this screen shows. Each step begins at its own slide. */
export class Deck {
  readonly #session: WorkshopSession;
  readonly #feed: AssessmentFeed;
  readonly #turns: WallTurns;
  #isFresh = $state.raw(false);
  #seen = $state.raw<readonly number[]>([]);

  constructor(session: WorkshopSession, feed: AssessmentFeed) {
    this.#session = session;
    this.#feed = feed;
    this.#turns = new WallTurns(session);
  }

  get slides(): readonly Slide[] {
    const { assessment } = this.#feed;
    const { steps, view } = this.#session;
    return assessment ? slidesOf(assessment, talkMinutesOf(steps), view?.network.level) : [];
  }

  get place(): number {
    const { step } = this.#session;
    const wanted = this.#turns.place ?? firstSlide(this.slides, step?.kind ?? null);
    return Math.max(0, Math.min(wanted, this.slides.length - 1));
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
    if (!this.#session.step || to < 0 || to >= this.slides.length || to === this.place) return;
    this.#seen = [...this.#seen, this.place];
    this.#turns.turn(to);
  }
}
