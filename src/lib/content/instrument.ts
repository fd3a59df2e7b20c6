import type { Bilingual } from '#lib/domain/bilingual.ts';
import {
  instrumentFrame,
  stageItems,
  type Checklist,
  type Dimension,
  type Item,
  type Obstacle,
  type Scale,
} from '#lib/domain/instrument.ts';
import type { ScoredInstrument } from '#lib/domain/scored-instrument.ts';
import { type Stage, stages } from '#lib/domain/stage.ts';
import { assembleChecklist, itemsOf } from './checklist.ts';
import { obstacles, obstaclesById } from './obstacles.ts';
import foundingTable from './tables/checklist-founding.json' with { type: 'json' };
import operatingTable from './tables/checklist-operating.json' with { type: 'json' };
import frameTable from './tables/instrument.json' with { type: 'json' };
import { futureTasks, networkTasks, successFactors } from './tasks.ts';
import { versionChanges } from './version-changes.ts';

/** The whole instrument, for the server, results and reports. A phone that answers loads a checklist instead. */
export interface Instrument {
  readonly version: string;
  readonly note: Bilingual;
  readonly stages: readonly ({ readonly id: Stage } & Bilingual)[];
  readonly scale: Scale;
  readonly dimensions: readonly Dimension[];
  readonly obstacles: readonly Obstacle[];
  readonly checklists: Readonly<Record<Stage, Checklist>>;
}

const frame = instrumentFrame.parse(frameTable);

/** Throws, where it is loaded, if a table does not fit its schema. */
export const instrument: Instrument = {
  ...frame,
  obstacles,
  checklists: {
    founding: assembleChecklist(frame, stageItems.parse(foundingTable)),
    operating: assembleChecklist(frame, stageItems.parse(operatingTable)),
  },
};

/** Every item of both stages by its id. */
export const itemsById: ReadonlyMap<string, Item> = new Map(
  stages.flatMap((stage) => itemsOf(instrument.checklists[stage]).map((item) => [item.id, item])),
);

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

function scoredOf(stage: Stage): ScoredInstrument {
  return {
    stage,
    version: frame.version,
    items: itemsOf(instrument.checklists[stage]),
    obstacles: obstaclesById,
    factors: idsOf(successFactors),
    networkTasks: idsOf(networkTasks),
    futureTasks: idsOf(futureTasks),
    history: versionChanges,
  };
}

const scored: Readonly<Record<Stage, ScoredInstrument>> = {
  founding: scoredOf('founding'),
  operating: scoredOf('operating'),
};

/** What scoring needs of one stage: items in the order they are asked, factors and tasks in the order of the sources. */
export const instrumentOf = (stage: Stage): ScoredInstrument => scored[stage];
