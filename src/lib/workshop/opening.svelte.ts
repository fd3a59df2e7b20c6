import type { NewWorkshop, OpenedWorkshop, Problem } from '#lib/api/contract-types.ts';
import { Attempt } from './attempt.svelte.ts';
import { tryWith, type Tried } from './secret.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

const slot = 'ieumpan/opening-key';

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
    const key = this.#keyFor(workshop);
    const call = () => this.#deps.api.openWorkshop({ ...workshop, key });
    const done = await this.#attempt.run('open', call);
    if (!done) return this.#opened;
    this.#deps.device.tabSlots.write(slot, null);
    this.#opened = done.value;
    return this.#opened;
  }

  /**
   * The same key for the same workshop until the server has answered, over reloads of the tab too: an answer
   * that was lost on the way makes no second workshop.
   */
  #keyFor(workshop: NewWorkshop): string {
    const slots = this.#deps.device.tabSlots;
    const tried = tryWith(readTried(slots.read(slot)), JSON.stringify(workshop));
    slots.write(slot, JSON.stringify(tried));
    return tried.key;
  }
}

const isSecret = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/** What a tab kept of a try; null for anything else. */
function readTried(text: string | null): Tried | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Tried, unknown>> | null;
    return kept && typeof kept.what === 'string' && isSecret(kept.key)
      ? { what: kept.what, key: kept.key }
      : null;
  } catch {
    return null;
  }
}
