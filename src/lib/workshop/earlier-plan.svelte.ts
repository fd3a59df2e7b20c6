import { readEarlier, type Earlier } from '#lib/documents/agenda-earlier.ts';
import type { PlanTask } from '#lib/domain/plan.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What this workshop knows of the plan that the network made the last time. */
export class EarlierPlan {
  readonly #earlier: DocValue<Earlier | null>;

  constructor(session: WorkshopSession) {
    this.#earlier = session.follow(readEarlier);
  }

  /** Empty in a network's first workshop. */
  get tasks(): readonly PlanTask[] {
    return this.#earlier.current?.tasks ?? [];
  }

  /** When it was made: ISO 8601, or null. */
  get madeAt(): string | null {
    return this.#earlier.current?.closedAt ?? null;
  }
}
