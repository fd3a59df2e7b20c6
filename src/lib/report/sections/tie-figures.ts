import type { TieMeasures } from '#lib/domain/tie-measures.ts';
import type { Layer } from '#lib/domain/ties.ts';
import { table, type Block } from '../report.ts';
import type { Words } from '../words/words.ts';

type Measures = Readonly<Record<Layer, TieMeasures>>;

/** What is sure and what it may be at most, then what has one value only: each with how it is to be read. */
export const measureTables = (measures: Measures, say: Words): readonly [Block, Block] => [
  rangeTable(measures, say),
  shapeTable(measures, say),
];

/** To two decimals: more would be read as known. */
const short = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

function rangeTable({ awareness, joint }: Measures, { relations, sheets }: Words): Block {
  const { caption, columns } = relations.ranges;
  return table({
    id: 'relations-ranges',
    caption,
    sheet: { name: sheets.ties, part: null },
    columns: [
      { title: columns.figure, kind: 'text', width: 18 },
      { title: columns.awarenessLow, kind: 'measure', width: 16 },
      { title: columns.awarenessHigh, kind: 'measure', width: 17 },
      { title: columns.jointLow, kind: 'measure', width: 16 },
      { title: columns.jointHigh, kind: 'measure', width: 17 },
      { title: columns.reading, kind: 'text', width: 42 },
    ],
    rows: (['ties', 'density', 'meanDegree'] as const).map((id) => {
      const { name, reading } = relations.figures[id];
      const [know, project] = [awareness[id], joint[id]];
      const figures = [know.confirmed, know.union, project.confirmed, project.union].map(short);
      return [name, ...figures, reading];
    }),
  });
}

const shapes = {
  directedDensity: (of: TieMeasures) => of.directedDensity,
  reciprocity: (of: TieMeasures) => of.reciprocity,
  centralisation: (of: TieMeasures) => of.centralisation,
  parts: (of: TieMeasures) => of.components.length,
  largest: (of: TieMeasures) => of.components[0] ?? null,
} as const;
const shapeIds = Object.keys(shapes) as (keyof typeof shapes)[];

function shapeTable({ awareness, joint }: Measures, { relations, sheets }: Words): Block {
  const { caption, columns } = relations.shape;
  return table({
    id: 'relations-shape',
    caption,
    sheet: { name: sheets.tieShape, part: null },
    columns: [
      { title: columns.figure, kind: 'text', width: 20 },
      { title: columns.awareness, kind: 'measure', width: 14 },
      { title: columns.joint, kind: 'measure', width: 14 },
      { title: columns.reading, kind: 'text', width: 52 },
    ],
    rows: shapeIds.map((id) => {
      const { name, reading } = relations.figures[id];
      return [name, short(shapes[id](awareness)), short(shapes[id](joint)), reading];
    }),
  });
}
