import type { Level, RegionCode } from '../directory.ts';
import type { SizeClass } from './center-round.ts';
import type { RoundPlace } from './compared-round.ts';
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

/**
 * Rounds whose figures are only ever given together. `fresh`: those of networks that were in no figure before, named or
 * not, of whom there are at least three. `isWhole`: none was taken back since.
 */
export interface Block {
  readonly place: Place;
  readonly rounds: readonly StandingRound[];
  readonly fresh: ReadonlySet<StandingRound>;
  readonly isWhole: boolean;
}

/**
 * The law of closed cells. Rounds of one year and stage are put into blocks of at least three networks, and every
 * figure that is given of several networks is a sum over whole blocks. So a cell of fewer than three is closed by
 * itself, and so is its remainder; and no two figures, of whatever filters and whatever days, differ by fewer than
 * three: a block never changes, each holds at least three networks that no earlier one held, hence any combination of
 * figures that is not nothing holds the three of its latest block. When one is taken back, its block is given no more;
 * the others of it wait again, and enter a later block beside three new ones.
 *
 * Blocks are made when a month has ended, of the rounds that have come: of those alike in region, level and size; what
 * is left over of those alike in region and level; then in region; then, wherever they are, in level; then of all.
 * Fewer than three wait on. Rounds with a name wait for others of their region until their year is over: what leaves
 * the center is read by region above all, and its people see them one by one meanwhile. Rounds without a name count
 * nowhere before they are in a block, and so are put together with whoever has come in their month.
 *
 * Rounds with a name and rounds without have blocks of their own, since a center sees the former one by one; and so
 * have those taken in as files, since who took them in has read them: they are no cover for others. For the same reason
 * a round without a name enters no block while its network has a row of its own in that year and stage, so that the
 * network counts once; and is no cover once it had one. The other way round, what was in a block before its network sent
 * another round with its name stays counted, and that network counts twice: a block that changes, or a row that is seen
 * and not counted, would tell on the same day whose the nameless one is. No choice at sending can mend that, as the
 * center sees what comes of it. Only the network may end it, by taking the nameless one back: that is a deed by itself,
 * told by the month alone, and gives the whole block up. The page of sending says so.
 */
export function formBlocks(standing: readonly StandingRound[], thisMonth: number): Block[] {
  const groups = [...Map.groupBy(standing, kindOf).values()];
  return groups.flatMap((group) => blocksOf(group, thisMonth));
}

const kindOf = ({ round }: StandingRound): string =>
  `${round.stage} ${yearOf(round)} ${round.name === null} ${round.origin}`;

type Grain = (round: RoundPlace) => Place;

/** From the finest to the coarsest: what of a round's place its block says. */
const inRegion: readonly Grain[] = [
  ({ region, level, sizeClass }) => ({ region, level, sizeClass }),
  ({ region, level }) => ({ region, level, sizeClass: null }),
  ({ region }) => ({ region, level: null, sizeClass: null }),
];
const anywhere: readonly Grain[] = [
  ({ level }) => ({ region: null, level, sizeClass: null }),
  () => ({ region: null, level: null, sizeClass: null }),
];

/** Blocks of rounds of one year and stage, all with a name or all without. */
function blocksOf(rounds: readonly StandingRound[], thisMonth: number): Block[] {
  const blocks: Block[] = [];
  const counted = new Set<StandingRound>();
  const byMonth = Map.groupBy(rounds, ({ month }) => month);
  let waiting: readonly StandingRound[] = [];
  for (const month of monthsOf(rounds).filter((one) => one < thisMonth)) {
    const came = byMonth.get(month) ?? [];
    const again = blocks.filter((block) => breaksIn(block, month)).flatMap((block) => block.rounds);
    waiting = [...waiting, ...came, ...again].filter((one) => standsAfter(one, month));
    for (const grain of grainsIn(month, rounds[0]!.round)) {
      if (waiting.length < smallestBlock) break;
      const ready = waiting.filter((one) => !isSeenAfter(one, month) || counted.has(one));
      const made = blocksAt(grain, ready, (one) => !counted.has(one) && isFreshIn(one, month));
      blocks.push(...made);
      const placed = new Set(made.flatMap((block) => block.rounds));
      for (const one of placed) counted.add(one);
      waiting = waiting.filter((one) => !placed.has(one));
    }
  }
  return blocks;
}

/** When something may change: a round comes, one is taken back, or the year of all is over. */
function monthsOf(rounds: readonly StandingRound[]): number[] {
  const taken = rounds.flatMap(({ withdrawnAt }) => withdrawnAt ?? []).map(monthOf);
  const months = new Set([...rounds.map(({ month }) => month), ...taken, lastOf(rounds[0]!.round)]);
  return [...months].sort((a, b) => a - b);
}

/** The last month of a round's year. */
const lastOf = (round: RoundPlace): number => yearOf(round) * 12 + 11;

const grainsIn = (month: number, round: RoundPlace): readonly Grain[] =>
  round.name === null || month >= lastOf(round) ? [...inRegion, ...anywhere] : inRegion;

/** Not taken back before its first figure could be given. */
const standsAfter = ({ withdrawnAt }: StandingRound, month: number): boolean =>
  withdrawnAt === null || monthOf(withdrawnAt) > month;

/** Whether one of a block's rounds is the first to be taken back, and it is in this month. */
function breaksIn({ rounds, isWhole }: Block, month: number): boolean {
  if (isWhole) return false;
  const taken = rounds.flatMap(({ withdrawnAt }) => withdrawnAt ?? []).map(monthOf);
  return Math.min(...taken) === month;
}

/** Whether its network still has a row of its own when the month is over. */
const isSeenAfter = ({ seen }: StandingRound, month: number): boolean =>
  seen.some(
    ({ from, until }) => monthOf(from) <= month && (until === null || monthOf(until) > month),
  );

const isFreshIn = ({ isFresh, seen }: StandingRound, month: number): boolean =>
  isFresh && seen.every(({ from }) => monthOf(from) > month);

const keyOf = ({ region, level, sizeClass }: Place): string => `${region} ${level} ${sizeClass}`;

function blocksAt(
  grain: Grain,
  waiting: readonly StandingRound[],
  isFresh: (one: StandingRound) => boolean,
): Block[] {
  const alike = Map.groupBy(waiting, ({ round }) => keyOf(grain(round)));
  return [...alike.values()].flatMap((rounds) => {
    if (rounds.length < smallestBlock) return [];
    const fresh = new Set(rounds.filter(isFresh));
    const isWhole = rounds.every(({ withdrawnAt }) => withdrawnAt === null);
    return fresh.size < smallestBlock
      ? []
      : [{ place: grain(rounds[0]!.round), rounds, fresh, isWhole }];
  });
}
