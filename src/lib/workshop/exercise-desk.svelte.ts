import type { Problem } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';
import { Attempt } from './attempt.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** The console's buttons of an exercise: one verb at a time, and why the last one failed. */
export class ExerciseDesk<Verb extends string> {
  protected readonly session: WorkshopSession;
  readonly #attempt = new Attempt<Verb>();

  constructor(session: WorkshopSession) {
    this.session = session;
  }

  get busy(): Verb | null {
    return this.#attempt.busy;
  }

  /** Why the last verb failed. */
  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  dismissProblem(): void {
    this.#attempt.dismiss();
  }

  protected get api() {
    return this.session.deps.api;
  }

  protected get id(): string {
    return this.session.id;
  }

  protected async do(verb: Verb, call: () => Promise<Result<unknown>>): Promise<boolean> {
    return (await this.#attempt.run(verb, call)) !== null;
  }
}
