import { areaIds, type AreaId } from '../wants.ts';
import { smallestBlock, type Block } from './blocks.ts';
import { byRow } from './by-row.ts';
import { closedParts } from './closed-parts.ts';
import type { FigureOrder, RoundFigures } from './compared-round.ts';
import { figureKey, type Figure } from './figure.ts';
import type { Reader } from './reader.ts';
import type { StandingRound } from './standing-round.ts';

/** The figures of all rows by figure: what each may give to a sum for a reader, NaN where nothing. */
export class FigureColumns {
  readonly #rows: readonly RoundFigures[];
  readonly #blocks: Readonly<Record<Reader, FlatBlocks>>;
  readonly #given = new Map<string, Float64Array>();
  readonly #closedAreas: Partial<Record<Reader, readonly ReadonlySet<AreaId>[]>> = {};

  constructor(rows: readonly StandingRound[], blocks: readonly Block[]) {
    this.#rows = rows.map(({ round }) => round.figures);
    const nameless = blocks.filter(({ rounds }) => rounds[0]?.round.name === null);
    this.#blocks = {
      center: flatten(rows, nameless, ({ round }) => round.name === null),
      outside: flatten(rows, blocks, () => true),
    };
  }

  /** Made when it is first asked for: most readers are colleagues, and look at one stage. */
  column(reader: Reader, figure: Figure): Float64Array {
    const key = `${reader} ${figureKey(figure)}`;
    const kept = this.#given.get(key);
    if (kept) return kept;
    const own = ownColumn(this.#rows, figure);
    const given = giveInBlocks(own, this.#blocks[reader], this.#closing(reader, figure, own));
    this.#given.set(key, given);
    return given;
  }

  /** Whether a block gives nothing of a figure: too few of its networks have it, or it would tell one that too few have. */
  #closing(reader: Reader, { kind, id }: Figure, own: Float64Array): (block: number) => boolean {
    const blocks = this.#blocks[reader];
    if (kind !== 'want') return (block) => countHaving(own, block, blocks) < smallestBlock;
    const closed = (this.#closedAreas[reader] ??= this.#closeAreas(blocks));
    return (block) => closed[block]!.has(id as AreaId);
  }

  /** By block. Areas are parts of a whole, and so are closed together. */
  #closeAreas(blocks: FlatBlocks): ReadonlySet<AreaId>[] {
    const columns = areaIds.map((id) => {
      return [id, ownColumn(this.#rows, { kind: 'want', id })] as const;
    });
    return Array.from({ length: blocks.starts.length - 1 }, (_, block) =>
      closedParts(new Map(columns.map(([id, own]) => [id, countHaving(own, block, blocks)]))),
    );
  }
}

/** Each row's own figure. Rows mostly share an order, so that its place is looked up only where the order changes. */
function ownColumn(rows: readonly RoundFigures[], figure: Figure): Float64Array {
  const column = new Float64Array(rows.length);
  let [last, at]: [FigureOrder | null, number] = [null, -1];
  for (let row = 0; row < rows.length; row += 1) {
    const { order, values } = rows[row]!;
    if (order !== last) [last, at] = [order, order.placeOf(figure)];
    column[row] = values[at] ?? NaN;
  }
  return column;
}

/** The rows of all blocks, one block after another. */
interface FlatBlocks {
  readonly rows: Int32Array;
  /** where each block begins, and the end of the last */
  readonly starts: Int32Array;
  /** by row: whether it was in no figure before */
  readonly isFresh: Int8Array;
  /** by row: whether it is given with its block or not at all */
  readonly isBound: Int8Array;
}

function flatten(
  rows: readonly StandingRound[],
  blocks: readonly Block[],
  isBound: (row: StandingRound) => boolean,
): FlatBlocks {
  const rowOf = new Map(rows.map((row, at) => [row, at]));
  const members = blocks.map(({ rounds }) => rounds.map((one) => rowOf.get(one)!));
  const fresh = new Set(blocks.flatMap((block) => [...block.fresh]));
  let end = 0;
  const starts = [0, ...members.map((block) => (end += block.length))];
  return {
    rows: Int32Array.from(members.flat()),
    starts: Int32Array.from(starts),
    isFresh: byRow(rows, (row) => Number(fresh.has(row))),
    isBound: byRow(rows, (row) => Number(isBound(row))),
  };
}

/** Of a block, the networks that are cover for others and have a figure. */
function countHaving(own: Float64Array, block: number, blocks: FlatBlocks): number {
  const { rows, starts, isFresh } = blocks;
  let having = 0;
  for (let at = starts[block]!; at < starts[block + 1]!; at += 1)
    if (!Number.isNaN(own[rows[at]!])) having += isFresh[rows[at]!]!;
  return having;
}

/** What a block gives goes into sums with all its rows. Rows that no block binds give their own. */
function giveInBlocks(
  own: Float64Array,
  blocks: FlatBlocks,
  isClosed: (block: number) => boolean,
): Float64Array {
  const { rows, starts, isBound } = blocks;
  const given = own.slice();
  for (let row = 0; row < given.length; row += 1) if (isBound[row] === 1) given[row] = NaN;
  for (let block = 0; block + 1 < starts.length; block += 1) {
    if (isClosed(block)) continue;
    for (let at = starts[block]!; at < starts[block + 1]!; at += 1)
      given[rows[at]!] = own[rows[at]!]!;
  }
  return given;
}
