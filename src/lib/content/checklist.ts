import { type Checklist, type Dimension, type Item, stageItems } from '#lib/domain/instrument.ts';
import { frame } from './frame.ts';

/** Sets one stage's items into the frame. Throws if they do not fit the schema or are of another version. */
export function parseChecklist(data: unknown): Checklist {
  const { version, stage, items } = stageItems.parse(data);
  const name = frame.stages.find(({ id }) => id === stage);
  if (!name || version !== frame.version)
    throw new Error(`not this instrument: ${stage} ${version}`);
  return {
    version,
    stage,
    name: { ko: name.ko, en: name.en },
    scale: frame.scale,
    sections: frame.dimensions.map((dimension) => withItems(dimension, items)),
  };
}

const withItems = (dimension: Dimension, items: readonly Item[]) => ({
  ...dimension,
  items: items.filter((item) => item.dimension === dimension.id),
});

/** All items of a checklist, in the order they are asked. */
export const itemsOf = (checklist: Checklist): readonly Item[] =>
  checklist.sections.flatMap(({ items }) => items);
