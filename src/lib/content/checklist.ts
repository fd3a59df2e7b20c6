import type { Bilingual } from '#lib/domain/bilingual.ts';
import type {
  Checklist,
  Dimension,
  InstrumentFrame,
  Item,
  SpokenChecklist,
  StageItems,
} from '#lib/domain/instrument.ts';

/** Sets one stage's items into the frame. Throws if they are of another version. */
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

/** What a phone shows of a checklist to a reader of one language. */
export const spoken = (checklist: Checklist, language: keyof Bilingual): SpokenChecklist => ({
  version: checklist.version,
  stage: checklist.stage,
  scale: checklist.scale.options.map((option) => option[language]),
  sections: checklist.sections
    .filter(({ items }) => items.length > 0)
    .map((section) => ({
      id: section.id,
      name: section[language],
      items: section.items.map((item) => ({ id: item.id, text: item[language] })),
    })),
});

/** All items of a checklist, in the order they are asked. */
export const itemsOf = (checklist: Checklist): readonly Item[] =>
  checklist.sections.flatMap(({ items }) => items);
