import type { NewWorkshop, OpenedWorkshop, Problem } from '#lib/api/contract-types.ts';
import { Attempt } from './attempt.svelte.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** Opens a workshop. Once; afterwards `opened` holds its code and links. */
export class Opening {
  readonly #deps: WorkshopDeps;
  readonly #attempt = new Attempt<'open'>();
  #opened = $state.raw<OpenedWorkshop | null>(null);

  constructor(deps: WorkshopDeps) {
    this.#deps = deps;
  }

  get opened(): OpenedWorkshop | null {
    return this.#opened;
  }

  get isBusy(): boolean {
    return this.#attempt.busy !== null;
  }

  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  dismissProblem(): void {
    this.#attempt.dismiss();
  }

  /** Null if it did not work. A second call gives the workshop that is already open. */
  async open(workshop: NewWorkshop): Promise<OpenedWorkshop | null> {
    if (this.#opened) return this.#opened;
    const done = await this.#attempt.run('open', () => this.#deps.api.openWorkshop(workshop));
    this.#opened = done?.value ?? null;
    return this.#opened;
  }
}
