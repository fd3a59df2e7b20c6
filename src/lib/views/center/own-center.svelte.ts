import { goto } from '$app/navigation';
import { centerApi, type CenterView } from '#lib/api/center-client.ts';
import type { Problem } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';

/** A center as its pages see it: read once, and the way to the door where nobody is signed in. */
export class OwnCenter {
  readonly id: string;
  readonly api: ReturnType<typeof centerApi>;
  view = $state.raw<CenterView | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);

  constructor(id: string) {
    this.id = id;
    this.api = centerApi(id);
  }

  async load(): Promise<void> {
    const view = await this.do(this.api.read());
    if (view) this.view = view;
  }

  /** What was asked for, or null: then `problem` says why. */
  async do<T>(asked: Promise<Result<T>>): Promise<T | null> {
    this.busy = true;
    const result = await asked;
    this.busy = false;
    this.problem = result.ok ? null : result.problem;
    if (result.ok) return result.value;
    if (result.problem.code === 'sign-in-first')
      await goto(`/center?back=${encodeURIComponent(location.pathname + location.search)}`, {
        replaceState: true,
      });
    return null;
  }

  /** For what has no answer: whether it was done. */
  async done(asked: Promise<Result<null>>): Promise<boolean> {
    await this.do(asked);
    return this.problem === null;
  }
}
