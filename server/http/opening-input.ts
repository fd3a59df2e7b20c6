import {
  deadlineProblem,
  furthestDeadlineDays,
  type DeadlineProblem,
} from '#lib/domain/deadline.ts';
import { courseOf } from '#lib/domain/template.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type * as z from 'zod/mini';
import type { newWorkshop } from '#lib/protocol/contract.ts';
import { overlongName } from './input.ts';
import { refuse, type Refusal } from './problem.ts';

type Opening = z.output<typeof newWorkshop>;

/** What a schema can't say of a new workshop: the environment's limits, and what time it is. Null if nothing is wrong. */
export function openingProblem(input: Opening, limits: Limits, now: number): Refusal | null {
  return overlong(input, limits) ?? wrongDeadline(input, now);
}

function overlong({ network: { name, members = [] } }: Opening, limits: Limits): Refusal | null {
  if (members.length > limits.maxOrganisations)
    return refuse('invalid', { field: 'network.members' });
  const refusals = [
    overlongName('network', name, limits),
    ...members.map((member) => overlongName('organisation', member.name, limits)),
  ];
  return refusals.find((refusal) => refusal !== null) ?? null;
}

/** Where the room goes together there is nothing to be done by a date. */
function wrongDeadline(input: Opening, now: number): Refusal | null {
  if (!input.deadline) return null;
  if (courseOf(input).mode === 'live') return refuse('invalid', { field: 'deadline' });
  const problem = deadlineProblem(Date.parse(input.deadline), now);
  return problem && refuseDeadline(problem);
}

export const refuseDeadline = (problem: DeadlineProblem): Refusal =>
  refuse(problem, { field: 'deadline', max: furthestDeadlineDays });
