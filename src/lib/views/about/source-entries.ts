import { itemsOf } from '#lib/content/checklist.ts';
import { instrument } from '#lib/content/instrument.ts';
import { obstacles, obstaclesById } from '#lib/content/obstacles.ts';
import { evidenceOf, type Evidence } from '#lib/content/sources.ts';
import { futureTasks, networkTasks, successFactors } from '#lib/content/tasks.ts';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import { lineRanges, type Reference } from '#lib/domain/source.ts';
import { stages } from '#lib/domain/stage.ts';
import { rankMatch } from '#lib/i18n/hangul-search.ts';

export const sourceGroups = [...stages, 'obstacle', 'factor', 'networkTask', 'futureTask'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** Something whose origin can be looked up. `id` is also its anchor on the page. */
export interface SourceEntry {
  readonly id: string;
  readonly group: SourceGroup;
  readonly name: Bilingual;
  /** A sentence more, where there is one. */
  readonly summary: Bilingual | null;
  /** Of an item: its obstacle. Of an obstacle: the items that ask about it. */
  readonly related: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly evidence: Evidence;
}

type Draft = Omit<SourceEntry, 'evidence'>;

const nameOf = ({ ko, en }: Bilingual): Bilingual => ({ ko, en });

const items = stages.flatMap((stage) =>
  itemsOf(instrument.checklists[stage]).map((item): Draft & { obstacle: string } => {
    const obstacle = obstaclesById.get(item.obstacle);
    const related = obstacle ? [{ id: obstacle.id, name: nameOf(obstacle) }] : [];
    const { id } = item;
    return {
      id,
      group: stage,
      name: nameOf(item),
      summary: null,
      related,
      obstacle: item.obstacle,
    };
  }),
);

const obstacleDrafts = obstacles.map((obstacle): Draft => {
  const asked = items.filter((item) => item.obstacle === obstacle.id);
  const related = asked.map(({ id, name }) => ({ id, name }));
  return { id: obstacle.id, group: 'obstacle', name: nameOf(obstacle), summary: null, related };
});

const told = (
  group: SourceGroup,
  things: readonly (Bilingual & { readonly id: string; readonly summary: Bilingual })[],
): Draft[] =>
  things.map((thing) => {
    const { id, summary } = thing;
    return { id, group, name: nameOf(thing), summary, related: [] };
  });

function withEvidence(draft: Draft): SourceEntry {
  const evidence = evidenceOf(draft.id);
  if (!evidence) throw new Error(`nothing is known of where ${draft.id} comes from`);
  return { ...draft, evidence };
}

/** Every item of both stages, obstacle, success factor and task, in the order of the instrument and the sources. */
export const sourceEntries: readonly SourceEntry[] = [
  ...items,
  ...obstacleDrafts,
  ...told('factor', successFactors),
  ...told('networkTask', networkTasks),
  ...told('futureTask', futureTasks),
].map(withEvidence);

/** The entries with every word of `query` in one of their languages; Hangul may be half typed. */
export function searchEntries(query: string): readonly SourceEntry[] {
  const words = query.trim().split(/\s+/u).filter(Boolean);
  return sourceEntries.filter(({ name, summary }) => {
    const texts = [name.ko, name.en, summary?.ko ?? '', summary?.en ?? ''];
    return words.every((word) => texts.some((text) => rankMatch(text, word) !== null));
  });
}

/** The places of one document, together. Documents and places keep their order. */
export function placesByDocument(
  references: readonly Reference[],
): readonly { readonly document: Reference['document']; readonly places: readonly Reference[] }[] {
  const documents = [...new Set(references.map(({ document }) => document))];
  return documents.map((document) => ({
    document,
    places: references.filter((reference) => reference.document === document),
  }));
}

/** `25-25, 30-32` as a reader writes it: 25, 30–32. */
export const readableLines = (lines: string): string =>
  lineRanges(lines)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    .join(', ');
