/**
 * Where things come from (이 문항은 어디에서 왔나요?). Import it on demand: it holds all evidence.
 */
import type { Bilingual } from '#lib/domain/bilingual.ts';
import type { Reference, Source } from '#lib/domain/source.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { background } from './background.ts';
import { referenceTo } from './documents.ts';
import { frame } from './frame.ts';
import { itemsById } from './instrument.ts';
import { obstacles, obstaclesById } from './obstacles.ts';
import { futureTasks, networkTasks, successFactors, tasksNote } from './tasks.ts';

export { documents, linesNote } from './documents.ts';

/** What something rests on, with the note that must stand beside it: whose words these are. */
export interface Evidence {
  readonly references: readonly Reference[];
  readonly note: Bilingual;
}

const sourcesById: ReadonlyMap<string, readonly Source[]> = new Map<string, readonly Source[]>([
  ...obstacles.map(({ id, evidence }) => [id, evidence] as const),
  ...successFactors.map(
    ({ id, source, diagramSource }) =>
      [id, diagramSource ? [source, diagramSource] : [source]] as const,
  ),
  ...networkTasks.map(({ id, source, sentenceSource }) => [id, [source, sentenceSource]] as const),
  ...futureTasks.map(({ id, source }) => [id, [source]] as const),
]);

/**
 * The evidence of an obstacle, item, factor, network task or future task; null if there is none by
 * that id. An item rests on what its obstacle rests on.
 */
export function evidenceOf(id: string): Evidence | null {
  const subject = itemsById.get(id)?.obstacle ?? id;
  const sources = sourcesById.get(subject);
  if (!sources) return null;
  return {
    references: sources.map(referenceTo),
    note: obstaclesById.has(subject) ? frame.note : tasksNote,
  };
}

const lostTableIds: Readonly<Record<Stage, string>> = {
  founding: 'checklist-founding',
  operating: 'checklist-operation',
};

function lostTableOf(stage: Stage): Reference {
  const lost = background.notInText.find(({ id }) => id === lostTableIds[stage]);
  if (!lost) throw new Error(`the lost checklist of ${stage} is not recorded`);
  return referenceTo(lost.source);
}

/** Where the document's own checklist of a stage stood, of which only the title is left. */
export const lostTables: Readonly<Record<Stage, Reference>> = {
  founding: lostTableOf('founding'),
  operating: lostTableOf('operating'),
};
