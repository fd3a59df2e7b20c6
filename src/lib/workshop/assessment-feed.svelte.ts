import type { AssessmentView, Problem } from '#lib/api/contract-types.ts';
import { isPassing } from '#lib/api/result.ts';
import { Lifetime } from './lifetime.ts';
import { Retry } from './retry.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** Everyone in the room hears of a reveal in the same moment; so long after it the last one asks. */
const longestSpreadMs = 2000;
const spreadPerPersonMs = 10;

/**
 * The assessment, once the checklist is revealed, and again when its snapshot changes (PRIV4). The
 * last good one stays on the screen while a newer one is fetched, or could not be.
 */
export class AssessmentFeed {
  readonly #session: WorkshopSession;
  readonly #lifetime = new Lifetime();
  readonly #retry: Retry;
  #assessment = $state.raw<AssessmentView | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #isLoading = $state.raw(false);
  /** The snapshot that was asked for last. */
  #snapshot: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#retry = new Retry(() => session.deps.device.random());
  }

  /** Follows the agenda until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => {
      this.#check();
      return [
        this.#session.onAgenda(() => this.#check()),
        // A first answer of the API can say `revealed` before the room is here.
        this.#session.onLink(() => this.#check()),
        () => clearTimeout(this.#timer),
        () => this.#retry.stop(),
      ];
    });
  }

  /** Null until the first one is here. */
  get assessment(): AssessmentView | null {
    return this.#assessment;
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Why the last attempt failed. What passes by itself is tried again without being asked. */
  get problem(): Problem | null {
    return this.#problem;
  }

  retry(): void {
    void this.#fetch();
  }

  #check(): void {
    const snapshot = this.#readSnapshot();
    if (snapshot === null || snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fetch(), this.#spreadMs());
  }

  /** Names what is revealed now; null before the reveal. The flag may come before the tally does. */
  #readSnapshot(): string | null {
    const step = this.#session.checklistStep;
    if (!step || !this.#session.isRevealed(step.id)) return null;
    return JSON.stringify(this.#session.readTally(step.id));
  }

  #spreadMs(): number {
    const { joined } = this.#session.progress;
    const spread = Math.min(joined * spreadPerPersonMs, longestSpreadMs);
    return spread * this.#session.deps.device.random();
  }

  async #fetch(): Promise<void> {
    const turn = ++this.#turn;
    this.#retry.stop();
    this.#isLoading = true;
    const result = await this.#session.deps.api.readAssessment(this.#session.id);
    // A newer one is under way, or nobody is watching.
    if (turn !== this.#turn || !this.#lifetime.isRunning) return;
    this.#isLoading = false;
    this.#problem = result.ok ? null : result.problem;
    if (result.ok) this.#assessment = result.value;
    if (result.ok) this.#retry.reset();
    else if (this.#comesSoon(result.problem)) this.#retry.schedule(() => void this.#fetch());
  }

  /** 409: the agenda says `revealed`, so the snapshot is on its way. */
  #comesSoon(problem: Problem): boolean {
    return isPassing(problem) || problem.status === 409;
  }
}
