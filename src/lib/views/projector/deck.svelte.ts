import { talkMinutesOf } from '#lib/domain/talk.ts';
import type { AssessmentFeed } from '#lib/workshop/assessment-feed.svelte.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { firstSlide } from '../results/screen/first-slide.ts';
import { slidesOf, type Slide } from '../results/screen/slides.ts';

/** Turned at this screen: during which step, to which slide, and what the workshop said at that time. */
interface OwnTurn {
  readonly step: string;
  readonly place: number;
  readonly over: number | null;
}

/**
 * Which slide of the results this screen shows. A facilitator's turn, at whichever screen, is the workshop's and goes
 * to all of them; a screen that may only look turns by itself, until the next turn of a facilitator. Each step
 * begins at its own slide.
 */
export class Deck {
  readonly #session: WorkshopSession;
  readonly #feed: AssessmentFeed;
  #own = $state.raw<OwnTurn | null>(null);
  /** Turns on their way to the server: until they are there, what it says is of before. */
  #onTheWay = $state.raw(0);
  #isFresh = $state.raw(false);
  #seen = $state.raw<readonly number[]>([]);

  constructor(session: WorkshopSession, feed: AssessmentFeed) {
    this.#session = session;
    this.#feed = feed;
  }

  get slides(): readonly Slide[] {
    const { assessment } = this.#feed;
    return assessment ? slidesOf(assessment, talkMinutesOf(this.#session.steps)) : [];
  }

  get place(): number {
    const { step, slide } = this.#session;
    const wanted = this.#ownPlace ?? slide ?? firstSlide(this.slides, step?.kind ?? null);
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
    const { step, slide } = this.#session;
    if (!step || to < 0 || to >= this.slides.length || to === this.place) return;
    this.#seen = [...this.#seen, this.place];
    this.#own = { step: step.id, place: to, over: slide };
    if (this.#session.may('steer')) void this.#tell(step.id, to);
  }

  /** Shown here at once; where it can't be told, it stays here alone. */
  async #tell(step: string, slide: number): Promise<void> {
    const { id, deps } = this.#session;
    this.#onTheWay += 1;
    await deps.api.slide(id, { step, slide });
    this.#onTheWay -= 1;
  }

  get #ownPlace(): number | null {
    const own = this.#own;
    const { step, slide } = this.#session;
    if (!own || own.step !== step?.id) return null;
    return this.#onTheWay > 0 || own.over === slide ? own.place : null;
  }
}
