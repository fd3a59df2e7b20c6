import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import type { Plan } from '#lib/domain/plan.ts';

/** Who a task can be given to: one's own organisation first, then the network's, then others that the plan names. */
export function organisationsFor(session: WorkshopSession, plan: Plan): readonly string[] {
  const own = session.person?.organisation ?? null;
  const members = session.view?.network.members.map(({ name }) => name) ?? [];
  const named = plan.tasks.flatMap(({ owners }) => owners);
  return [...new Set([...(own ? [own] : []), ...members, ...named])];
}
