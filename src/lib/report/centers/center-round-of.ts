import { instrumentOf } from '#lib/content/instrument.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import {
  sizeClassOf,
  type CenterRound,
  type RoundOrigin,
  type RoundTask,
} from '#lib/domain/centers/center-round.ts';
import { marginOf } from '#lib/domain/centers/own-margin.ts';
import { areaIds, type AreaId } from '#lib/domain/wants.ts';
import type { BundledWants, ResultParts } from '../result-bundle.ts';
import { assessParts } from '../result-file.ts';

/** What the bundle cannot say: who sent it, how, and what they agreed to. */
export interface Sending {
  readonly id: string;
  readonly network: string;
  readonly origin: RoundOrigin;
  readonly withName: boolean;
  readonly withPlan: boolean;
}

/** A bundle as a center compares it. Everything is scored anew from what left the room; nothing else is believed. */
export function centerRoundOf(parts: ResultParts, sending: Sending): CenterRound {
  const { workshop, tally, participation } = parts;
  const assessment = assessParts(parts);
  const { stage, version } = tally?.instrument ?? instrumentOf(workshop.stage);
  return {
    id: sending.id,
    network: sending.network,
    name: sending.withName ? workshop.network : null,
    region: workshop.region,
    level: workshop.level,
    stage,
    sizeClass: sizeClassOf(participation?.eligible ?? null),
    day: workshop.day,
    instrument: { stage, version },
    origin: sending.origin,
    factors: recordOf(assessment?.factors, ({ id, score }) => [id, score]),
    uncertainty: recordOf(assessment?.factors, ({ id, uncertainty }) => [id, uncertainty]),
    obstacles: recordOf(assessment?.items, ({ obstacle, mean }) => [obstacle, mean]),
    margins: marginsIn(parts, assessment),
    tasks: tasksOf(assessment),
    wants: parts.wants && wantsOf(parts.wants),
    plan: sending.withPlan
      ? parts.plan.tasks.map(({ what, due, owners }) => ({ what, due, owners: [...owners] }))
      : null,
  };
}

/** How far each obstacle's mean may be off. */
export const obstacleMargins = (parts: ResultParts): CenterRound['margins'] =>
  marginsIn(parts, assessParts(parts));

const marginsIn = ({ tally, participation }: ResultParts, assessment: Assessment | null) =>
  recordOf(assessment?.items, ({ id, obstacle }) => {
    const counts = tally?.items[id]?.counts ?? null;
    return [obstacle, counts && marginOf(counts, participation?.eligible ?? null)];
  });

const recordOf = <T, V>(
  things: readonly T[] | undefined,
  entry: (thing: T) => readonly [string, V],
): Record<string, V> => Object.fromEntries((things ?? []).map(entry));

const tasksOf = (assessment: Assessment | null): Record<string, RoundTask> => ({
  ...recordOf(assessment?.networkTasks, ({ id, share, pick }) => [id, { share, pick }]),
  ...recordOf(assessment?.futureTasks, ({ id, share, pick }) => [id, { share, pick }]),
});

/**
 * A share is of the dots that all who voted could give: of those that were given some may not be seen, so that nobody
 * knows how many there were, and the areas that are left would look too great. An area with hidden dots has no share.
 */
function wantsOf({ part, groups, voters, budget }: BundledWants): CenterRound['wants'] {
  const all = (voters ?? 0) * budget;
  if (part !== 'counted' || all === 0) return null;
  return Object.fromEntries(areaIds.map((area) => [area, shareOf(area, groups, all)])) as Record<
    AreaId,
    number | null
  >;
}

function shareOf(area: AreaId, groups: BundledWants['groups'], all: number): number | null {
  const own = groups.filter((group) => group.area === area).map(({ dots }) => dots);
  return own.includes(null) ? null : own.reduce<number>((sum, dots) => sum + (dots ?? 0), 0) / all;
}
