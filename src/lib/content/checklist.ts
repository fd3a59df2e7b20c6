import type {
  Checklist,
  Dimension,
  InstrumentFrame,
  Item,
  StageItems,
} from '#lib/domain/instrument.ts';

/**
 * Sets one stage's items into the frame. Throws if they are of another version. Phones call it with the tables as
 * they are: the schemas would cost more than the checklist, and instrument.ts parses the same tables wherever the
 * server starts or a test runs.
 */
export function assembleChecklist(frame: InstrumentFrame, stageItems: StageItems): Checklist {
  const { version, stage, items } = stageItems;
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
