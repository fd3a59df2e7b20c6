import type { Level, RegionCode } from '../directory.ts';
import type { CenterRound, SizeClass } from './center-round.ts';
import { monthOf, yearOf } from './sent-round.ts';
import type { StandingRound } from './standing-round.ts';

/** Fewer networks than this are never seen together where one of them has not agreed to be seen alone. */
export const smallestBlock = 3;

/** Where a block says that its networks are; null: not said, since too few are alike in that. */
export interface Place {
  readonly region: RegionCode | null;
  readonly level: Level | null;
  readonly sizeClass: SizeClass | null;
}

/** Rounds whose figures are only ever given together. `isWhole`: none was taken back since. */
export interface Block {
  readonly place: Place;
  readonly rounds: readonly StandingRound[];
  readonly isWhole: boolean;
}

/**
 * The law of closed cells. Rounds of one year and stage are put into blocks of at least three networks, and every
 * figure that is given of several networks is a sum over whole blocks. So a cell of fewer than three is closed by
 * itself, and so is its remainder; and no two figures, of whatever filters and whatever days, differ by fewer than
 * three: a block never changes, each holds at least three networks that no earlier one held, hence any combination of
 * figures that is not nothing holds the three of its latest block. When one is taken back, its block is given no more.
 *
 * Blocks are made when a month has ended, of the rounds that came in it: of those alike in region, level and size;
 * what is left over of those alike in region and level; then in region; then of all. Fewer than three wait on.
 * Rounds with a name and rounds without have blocks of their own, since a center sees the former one by one; and so
 * have those taken in as files, since who took them in has read them: they are no cover for others.
 */
export function formBlocks(standing: readonly StandingRound[], thisMonth: number): Block[] {
  const groups = [...Map.groupBy(standing, kindOf).values()];
  return groups.flatMap((group) => blocksOf(group, thisMonth));
}

const kindOf = ({ round }: StandingRound): string =>
  `${round.stage} ${yearOf(round)} ${round.name === null} ${round.origin}`;

/** From the finest to the coarsest: what of a round's place its block says. */
const grains: readonly ((round: CenterRound) => Place)[] = [
  ({ region, level, sizeClass }) => ({ region, level, sizeClass }),
  ({ region, level }) => ({ region, level, sizeClass: null }),
  ({ region }) => ({ region, level: null, sizeClass: null }),
  () => ({ region: null, level: null, sizeClass: null }),
];

function blocksOf(rounds: readonly StandingRound[], thisMonth: number): Block[] {
  const byMonth = Map.groupBy(rounds, ({ month }) => month);
  const months = [...byMonth.keys()].filter((month) => month < thisMonth).sort((a, b) => a - b);
  const blocks: Block[] = [];
  let waiting: readonly StandingRound[] = [];
  for (const month of months) {
    waiting = [...waiting, ...(byMonth.get(month) ?? [])].filter((one) => standsAfter(one, month));
    for (const grain of grains) {
      const made = blocksAt(grain, waiting);
      blocks.push(...made);
      const placed = new Set(made.flatMap((block) => block.rounds));
      waiting = waiting.filter((one) => !placed.has(one));
    }
  }
  return blocks;
}

/** Not taken back before its first figure could be given. */
const standsAfter = ({ withdrawnAt }: StandingRound, month: number): boolean =>
  withdrawnAt === null || monthOf(withdrawnAt) > month;

function blocksAt(
  grain: (round: CenterRound) => Place,
  waiting: readonly StandingRound[],
): Block[] {
  const alike = Map.groupBy(waiting, ({ round }) => Object.values(grain(round)).join(' '));
  return [...alike.values()].filter(isEnough).map((rounds) => ({
    place: grain(rounds[0]!.round),
    rounds,
    isWhole: rounds.every(({ withdrawnAt }) => withdrawnAt === null),
  }));
}

const isEnough = (rounds: readonly StandingRound[]): boolean =>
  rounds.filter(({ isFresh }) => isFresh).length >= smallestBlock;
