import { smallestBlock, type Block } from './blocks.ts';
import type { CenterRound } from './center-round.ts';
import { figureKey, figureKinds, type Figure, type FigureKind } from './figure.ts';
import type { StandingRound } from './standing-round.ts';

/** What rows may give of a figure to a sum, by reader; NaN where nothing. */
export interface FigureColumn {
  readonly center: Float64Array;
  readonly outside: Float64Array;
}

/**
 * The figures of all rows, by figure. Loops over plain arrays: a center of 10,000 rounds has 700,000 figures, and its
 * columns are made anew whenever one comes.
 */
export function figureColumns(
  rows: readonly StandingRound[],
  blocks: readonly Block[],
  figures: readonly Figure[],
): ReadonlyMap<string, FigureColumn> {
  const own = figures.map(() => new Float64Array(rows.length).fill(NaN));
  const placesByKind = placesOf(figures);
  rows.forEach(({ round }, row) => readRound(round, row, placesByKind, own));
  const flat = flatten(rows, blocks);
  const isNamed = Uint8Array.from(rows, ({ round }) => Number(round.name !== null));
  return new Map(
    figures.map((figure, at) => [figureKey(figure), columnOf(own[at]!, flat, isNamed)]),
  );
}

type Places = Readonly<Record<FigureKind, ReadonlyMap<string, number>>>;

const placesOf = (figures: readonly Figure[]): Places =>
  Object.fromEntries(
    figureKinds.map((kind) => [
      kind,
      new Map(figures.flatMap((one, at) => (one.kind === kind ? [[one.id, at] as const] : []))),
    ]),
  ) as unknown as Places;

/** A round's own figures, one after another: it names some sixty, and looking all up by name would take ten times as long. */
function readRound(
  { factors, obstacles, tasks, wants }: CenterRound,
  row: number,
  places: Places,
  own: readonly Float64Array[],
): void {
  readRecord(factors, row, places.factor, own);
  readRecord(obstacles, row, places.obstacle, own);
  if (wants) readRecord(wants, row, places.want, own);
  for (const id in tasks) {
    const [at, task] = [places.task.get(id), tasks[id]];
    if (at !== undefined && task) own[at]![row] = Number(task.pick !== null);
  }
}

function readRecord(
  record: Readonly<Record<string, number | null>>,
  row: number,
  places: ReadonlyMap<string, number>,
  own: readonly Float64Array[],
): void {
  for (const id in record) {
    const [at, value] = [places.get(id), record[id]];
    if (at !== undefined && typeof value === 'number') own[at]![row] = value;
  }
}

/** The rows of all blocks, one block after another. */
interface FlatBlocks {
  readonly rows: Int32Array;
  /** where each block begins, and the end of the last */
  readonly starts: Int32Array;
  /** by row */
  readonly isFresh: Uint8Array;
}

function flatten(rows: readonly StandingRound[], blocks: readonly Block[]): FlatBlocks {
  const rowOf = new Map(rows.map((row, at) => [row, at]));
  const members = blocks.map(({ rounds }) => rounds.map((one) => rowOf.get(one)!));
  let end = 0;
  const starts = [0, ...members.map((block) => (end += block.length))];
  return {
    rows: Int32Array.from(members.flat()),
    starts: Int32Array.from(starts),
    isFresh: Uint8Array.from(rows, ({ isFresh }) => Number(isFresh)),
  };
}

/** A block gives a figure only where three of its networks have it; a center also has those seen one by one. */
function columnOf(own: Float64Array, blocks: FlatBlocks, isNamed: Uint8Array): FigureColumn {
  const outside = new Float64Array(own.length).fill(NaN);
  const { rows, starts, isFresh } = blocks;
  for (let block = 0; block + 1 < starts.length; block += 1) {
    const [from, to] = [starts[block]!, starts[block + 1]!];
    let having = 0;
    for (let at = from; at < to; at += 1)
      if (own[rows[at]!] === own[rows[at]!]) having += isFresh[rows[at]!]!;
    if (having < smallestBlock) continue;
    for (let at = from; at < to; at += 1) outside[rows[at]!] = own[rows[at]!]!;
  }
  const center = outside.slice();
  for (let row = 0; row < own.length; row += 1) if (isNamed[row] === 1) center[row] = own[row]!;
  return { center, outside };
}
