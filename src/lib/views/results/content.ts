import type { Checklist, Obstacle } from '#lib/domain/instrument.ts';
import type { ScoredInstrument } from '#lib/domain/scored-instrument.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { FutureTaskGroup, NetworkTask, SuccessFactor } from '#lib/domain/tasks.ts';

/** The words that belong to the figures of one stage. Practices and sources are not in it: they load when they are opened. */
export interface ResultsContent {
  readonly checklist: Checklist;
  readonly instrument: ScoredInstrument;
  readonly obstaclesById: ReadonlyMap<string, Obstacle>;
  readonly factorsById: ReadonlyMap<string, SuccessFactor>;
  readonly networkTasksById: ReadonlyMap<string, NetworkTask>;
  readonly futureTaskGroups: readonly FutureTaskGroup[];
}

/** Loads them, the second time from memory. Rejects where the network is gone; then it may be tried again. */
export async function loadResultsContent(stage: Stage): Promise<ResultsContent> {
  const [{ instrument, instrumentOf }, { obstaclesById }, tasks] = await Promise.all([
    import('#lib/content/instrument.ts'),
    import('#lib/content/obstacles.ts'),
    import('#lib/content/tasks.ts'),
  ]);
  return {
    checklist: instrument.checklists[stage],
    instrument: instrumentOf(stage),
    obstaclesById,
    factorsById: tasks.factorsById,
    networkTasksById: tasks.networkTasksById,
    futureTaskGroups: tasks.futureTaskGroups,
  };
}
