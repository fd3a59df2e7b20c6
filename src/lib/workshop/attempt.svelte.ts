import type { Problem } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';

/** What a person asked for and waits for: one thing at a time, and what became of it. */
export class Attempt<Verb extends string> {
  #busy = $state.raw<Verb | null>(null);
  #problem = $state.raw<Problem | null>(null);

  /** What is under way, or null. */
  get busy(): Verb | null {
    return this.#busy;
  }

  /** Why the last one failed, until the next begins or it is dismissed. */
  get problem(): Problem | null {
    return this.#problem;
  }

  dismiss(): void {
    this.#problem = null;
  }

  /** Null if it failed, or if something else is under way: a second tap does nothing. */
  async run<Value>(
    verb: Verb,
    call: () => Promise<Result<Value>>,
  ): Promise<{ readonly value: Value } | null> {
    if (this.#busy) return null;
    this.#busy = verb;
    this.#problem = null;
    const result = await call();
    this.#busy = null;
    if (result.ok) return result;
    this.#problem = result.problem;
    return null;
  }
}
