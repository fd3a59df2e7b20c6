import { levels, regionCodes, type Level, type RegionCode } from '../directory.ts';
import { sizeClasses, type SizeClass } from './center-round.ts';
import type { ComparedRound, RoundPlace } from './compared-round.ts';
import type { CellFilter, ComparingIndex, Time } from './comparing-index.ts';
import type { ComparingPart } from './comparing-part.ts';
import type { Reader } from './reader.ts';
import type { Figure } from './figure.ts';
import { meanOfNetworks, type NetworkMean, type Sums } from './mean-of-networks.ts';

/** What rows are parted by. */
export const groupings = ['region', 'level', 'sizeClass'] as const;
export type Grouping = (typeof groupings)[number];

const idsOf: Readonly<Record<Grouping, readonly string[]>> = {
  region: regionCodes,
  level: levels,
  sizeClass: sizeClasses,
};

/** One cell: how many networks are counted in it, and its means in the order of the index's figures. */
export interface Cell {
  readonly networks: number;
  readonly means: readonly NetworkMean[];
}

export interface Group extends Cell {
  readonly id: string;
}

export interface TimeCell extends Cell {
  readonly year: number;
}

/** The means of one cell. A figure that fewer than three networks have is closed; so is a cell of fewer. */
export function cellOf(index: ComparingIndex, reader: Reader, filter: CellFilter): Cell {
  const part = index.part(filter);
  const rows = part.rowsOf(reader, filter);
  return { networks: rows.length, means: meansOf(part, reader, rows, index.figures) };
}

export const meansOf = (
  part: ComparingPart,
  reader: Reader,
  rows: readonly number[],
  figures: readonly Figure[],
): NetworkMean[] =>
  figures.map((figure) => {
    return meanOfNetworks(sumsOf(part.column(reader, figure), rows), figure.kind);
  });

/** What the rows have of one figure; NaN stands for a network that has none. */
export function sumsOf(column: Float64Array, rows: readonly number[]): Sums {
  let [n, sum, squares] = [0, 0, 0];
  for (const row of rows) {
    const value = column[row]!;
    if (Number.isNaN(value)) continue;
    n += 1;
    sum += value;
    squares += value * value;
  }
  return { n, sum, squares };
}

/** The rows of a cell by what they have in common, in the order of the domain; those of which it is not said, nowhere. */
export function rowsByGroup(
  part: ComparingPart,
  reader: Reader,
  rows: readonly number[],
  by: Grouping,
): ReadonlyMap<string, readonly number[]> {
  const found = Map.groupBy(rows, (row) => part.placeOf(reader, row)[by]);
  return new Map(
    idsOf[by].flatMap((id) => {
      const own = found.get(id as RegionCode & Level & SizeClass);
      return own ? [[id, own] as const] : [];
    }),
  );
}

/** A cell taken apart, each group with the mean of every figure; closed ones too, which say how many networks they have. */
export function groupsOf(
  index: ComparingIndex,
  reader: Reader,
  filter: CellFilter,
  by: Grouping,
): Group[] {
  const part = index.part(filter);
  const groups = rowsByGroup(part, reader, part.rowsOf(reader, filter), by);
  return [...groups].map(([id, rows]) => ({
    id,
    networks: rows.length,
    means: meansOf(part, reader, rows, index.figures),
  }));
}

/** The same cell over the years that its stage has rounds of. */
export const trendOf = (index: ComparingIndex, reader: Reader, filter: CellFilter): TimeCell[] =>
  index.times
    .filter(({ stage }) => stage === filter.stage)
    .map(({ year }) => ({ year, ...cellOf(index, reader, { ...filter, year }) }));

/** A round that its network sent with its name: a center sees it alone. */
export interface NamedRound extends ComparedRound {
  readonly name: string;
}

/** The networks of a cell that are seen one by one: those that agreed to it by sending their names. */
export function namedRoundsOf(index: ComparingIndex, filter: CellFilter): NamedRound[] {
  const part = index.part(filter);
  return part
    .rowsOf('center', filter)
    .map((row) => part.rounds[row]!)
    .filter(isNamed);
}

export const isNamed = (round: ComparedRound): round is NamedRound => round.name !== null;

/** Rounds of a year and stage that no figure holds yet, since too few have come with them. */
export function waitingOf(index: ComparingIndex, reader: Reader, time: Time): number {
  const part = index.part(time);
  return part.rounds.length - part.rowsOf(reader).length;
}

/** Networks like one: of its level and size, else of its level, else all of its stage: the first that can be shown. */
export function likeOf(
  index: ComparingIndex,
  reader: Reader,
  { level, sizeClass, stage }: RoundPlace,
  year: number,
): { readonly filter: CellFilter; readonly cell: Cell } {
  const tries: readonly CellFilter[] = [
    { year, stage, level, sizeClass },
    { year, stage, level },
    { year, stage },
  ];
  const cells = tries.map((filter) => ({ filter, cell: cellOf(index, reader, filter) }));
  return cells.find(({ cell }) => cell.means.some(({ mean }) => mean !== null)) ?? cells.at(-1)!;
}
