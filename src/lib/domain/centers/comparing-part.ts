import { levels, regionCodes } from '../directory.ts';
import { formBlocks, type Block, type Place } from './blocks.ts';
import { byRow } from './by-row.ts';
import { sizeClasses } from './center-round.ts';
import type { ComparedRound } from './compared-round.ts';
import { FigureColumns } from './figure-columns.ts';
import type { Figure } from './figure.ts';
import type { Reader } from './reader.ts';
import type { SentRound } from './sent-round.ts';
import { standingRounds, type StandingRound } from './standing-round.ts';

/** Where a row is, as places in the lists of the domain; -1 for what is not said. */
interface Places {
  readonly region: Int8Array;
  readonly level: Int8Array;
  readonly sizeClass: Int8Array;
}

/**
 * What a center compares of one year and stage, by columns: one row for each round that counts. A figure of several
 * networks is a sum over rows, and rows without consent to be seen alone enter only with their whole block (blocks.ts).
 */
export class ComparingPart {
  readonly rounds: readonly ComparedRound[];
  readonly #places: Readonly<Record<Reader, Places>>;
  /** 1: the row may be counted for this reader */
  readonly #counted: Readonly<Record<Reader, Int8Array>>;
  readonly #columns: FigureColumns;

  /** `sent`: all that was ever sent of that year and stage; blocks never hold rounds of others. */
  constructor(sent: readonly SentRound[], thisMonth: number) {
    const standing = standingRounds(sent);
    const rows = standing.filter(({ withdrawnAt }) => withdrawnAt === null);
    const blocks = formBlocks(standing, thisMonth).filter(({ isWhole }) => isWhole);
    const blockOf = new Map(blocks.flatMap((block) => block.rounds.map((one) => [one, block])));
    this.rounds = rows.map(({ round }) => round);
    this.#places = {
      center: placesOf(rows.map((row) => placeInCenter(row, blockOf))),
      outside: placesOf(rows.map((row) => blockOf.get(row)?.place ?? nowhere)),
    };
    this.#counted = {
      center: byRow(rows, (row) => Number(isNamed(row) || blockOf.has(row))),
      outside: byRow(rows, (row) => Number(blockOf.has(row))),
    };
    this.#columns = new FigureColumns(rows, blocks);
  }

  /** The rows that a reader may count in a place; null or left out: anywhere. */
  rowsOf(reader: Reader, place: Partial<Place> = {}): number[] {
    const { region, level, sizeClass } = this.#places[reader];
    const counted = this.#counted[reader];
    const wanted = wantedOf(place);
    const rows: number[] = [];
    for (let row = 0; row < counted.length; row += 1)
      if (
        counted[row] === 1 &&
        (wanted.region < 0 || region[row] === wanted.region) &&
        (wanted.level < 0 || level[row] === wanted.level) &&
        (wanted.sizeClass < 0 || sizeClass[row] === wanted.sizeClass)
      )
        rows.push(row);
    return rows;
  }

  /** Where a reader may know a row to be. */
  placeOf(reader: Reader, row: number): Place {
    const { region, level, sizeClass } = this.#places[reader];
    return {
      region: regionCodes[region[row]!] ?? null,
      level: levels[level[row]!] ?? null,
      sizeClass: sizeClasses[sizeClass[row]!] ?? null,
    };
  }

  /** What rows may give of a figure to a sum, NaN where nothing. */
  column(reader: Reader, figure: Figure): Float64Array {
    return this.#columns.column(reader, figure);
  }
}

const nowhere: Place = { region: null, level: null, sizeClass: null };
const isNamed = ({ round }: SentRound): boolean => round.name !== null;

/** Its own where it has a name, else its block's. */
function placeInCenter(row: StandingRound, blockOf: ReadonlyMap<StandingRound, Block>): Place {
  if (!isNamed(row)) return blockOf.get(row)?.place ?? nowhere;
  const { region, level, sizeClass } = row.round;
  return { region, level, sizeClass };
}

const placesOf = (places: readonly Place[]): Places => ({
  region: byRow(places, ({ region }) => (region ? regionCodes.indexOf(region) : -1)),
  level: byRow(places, ({ level }) => (level ? levels.indexOf(level) : -1)),
  sizeClass: byRow(places, (place) =>
    place.sizeClass ? sizeClasses.indexOf(place.sizeClass) : -1,
  ),
});

const wantedOf = ({ region, level, sizeClass }: Partial<Place>) => ({
  region: region ? regionCodes.indexOf(region) : -1,
  level: level ? levels.indexOf(level) : -1,
  sizeClass: sizeClass ? sizeClasses.indexOf(sizeClass) : -1,
});
