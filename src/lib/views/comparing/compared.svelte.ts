import { readComparison, type ComparisonView } from '#lib/api/comparing-client.ts';
import type { Problem } from '#lib/api/contract-types.ts';

/** The comparison that the page shows. The last one stays until the next has come, so that nothing jumps. */
export class Compared {
  #shown = $state.raw<ComparisonView | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #isLoading = $state(true);
  #asked: string | null = null;
  #abort: AbortController | null = null;
  readonly #center: string;

  constructor(center: string) {
    this.#center = center;
  }

  get shown(): ComparisonView | null {
    return this.#shown;
  }
  get problem(): Problem | null {
    return this.#problem;
  }
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Asks if this has not just been asked; a question that is no longer of interest is dropped. */
  async ask(query: string): Promise<void> {
    if (query === this.#asked && !this.#problem) return;
    this.#asked = query;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#isLoading = true;
    const result = await readComparison(this.#center, query, abort.signal);
    if (abort.signal.aborted) return;
    this.#isLoading = false;
    this.#problem = result.ok ? null : result.problem;
    if (result.ok) this.#shown = result.value;
  }
}
