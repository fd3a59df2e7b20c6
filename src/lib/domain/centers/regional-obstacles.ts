import { regionCodes, type RegionCode } from '../directory.ts';
import { twoSidedChance } from '../student-t.ts';
import { exceeds } from '../threshold.ts';
import { smallestBlock } from './blocks.ts';
import { rowsByGroup, sumsOf } from './comparing.ts';
import type { CellFilter, ComparingIndex } from './comparing-index.ts';
import type { Reader } from './reader.ts';
import { roundTo, type Sums } from './mean-of-networks.ts';

/** An obstacle that is harder in one region than in the rest, by more than chance would make. */
export interface RegionalObstacle {
  readonly obstacle: string;
  readonly region: RegionCode;
  readonly networks: number;
  readonly mean: number;
  /** the plain mean of all others' */
  readonly elsewhere: number;
}

/** `inRegions`: in how many of the regions that can be shown it is among the ten hardest. */
export interface CommonObstacle {
  readonly obstacle: string;
  readonly inRegions: number;
  readonly ofRegions: number;
}

export interface ObstaclesByRegion {
  readonly common: readonly CommonObstacle[];
  readonly regional: readonly RegionalObstacle[];
}

/** As many of the hardest as count for a region. */
const hardest = 10;
/** In at least this part of the regions an obstacle is common. */
const commonPart = 2 / 3;
/** With fewer regions there is nothing that they could have in common. */
const leastRegions = 3;
const level = 0.05;
/** Points that a difference is worth speaking of. */
const leastDifference = 0.3;

/** What regions have in common, and what is one region's own. Region by region against all others, Holm's correction over all that is compared. */
export function obstaclesByRegion(
  index: ComparingIndex,
  reader: Reader,
  filter: CellFilter,
): ObstaclesByRegion {
  const part = index.part(filter);
  const rows = part.rowsOf(reader, filter);
  const regions = [...rowsByGroup(part, reader, rows, 'region')] as [RegionCode, number[]][];
  const obstacles = index.figures.filter(({ kind }) => kind === 'obstacle');
  const cells = obstacles.flatMap(({ id }) => {
    return cellsOf(id, part.column(reader, { kind: 'obstacle', id }), rows, regions);
  });
  return { common: commonOf(cells), regional: regionalOf(cells) };
}

interface ObstacleCell {
  readonly obstacle: string;
  readonly region: RegionCode;
  readonly here: Sums;
  readonly elsewhere: Sums;
}

function cellsOf(
  obstacle: string,
  column: Float64Array,
  rows: readonly number[],
  regions: readonly [RegionCode, number[]][],
): ObstacleCell[] {
  const all = sumsOf(column, rows);
  return regions.flatMap(([region, own]) => {
    const here = sumsOf(column, own);
    const elsewhere = {
      n: all.n - here.n,
      sum: all.sum - here.sum,
      squares: all.squares - here.squares,
    };
    return here.n < smallestBlock ? [] : [{ obstacle, region, here, elsewhere }];
  });
}

const meanOf = ({ n, sum }: Sums): number => sum / n;

function commonOf(cells: readonly ObstacleCell[]): CommonObstacle[] {
  const regions = Map.groupBy(cells, ({ region }) => region);
  if (regions.size < leastRegions) return [];
  const inRegions = new Map<string, number>();
  for (const own of regions.values())
    for (const { obstacle } of hardestOf(own))
      inRegions.set(obstacle, (inRegions.get(obstacle) ?? 0) + 1);
  return [...inRegions]
    .filter(([, count]) => count >= commonPart * regions.size)
    .map(([obstacle, count]) => ({ obstacle, inRegions: count, ofRegions: regions.size }))
    .sort((a, b) => b.inRegions - a.inRegions);
}

const hardestOf = (cells: readonly ObstacleCell[]): readonly ObstacleCell[] =>
  [...cells].sort((a, b) => meanOf(b.here) - meanOf(a.here)).slice(0, hardest);

interface Compared extends RegionalObstacle {
  readonly chance: number;
}

function regionalOf(cells: readonly ObstacleCell[]): RegionalObstacle[] {
  const compared = cells
    .filter(({ elsewhere }) => elsewhere.n >= smallestBlock)
    .map(compare)
    .sort((a, b) => a.chance - b.chance);
  const stop = compared.findIndex(({ chance }, i) =>
    exceeds(chance, level / (compared.length - i)),
  );
  return compared
    .slice(0, stop === -1 ? compared.length : stop)
    .filter(({ mean, elsewhere }) => mean - elsewhere >= leastDifference)
    .map(({ obstacle, region, networks, mean, elsewhere }) => ({
      ...{ obstacle, region, networks },
      ...{ mean: roundTo(0.1, mean), elsewhere: roundTo(0.1, elsewhere) },
    }))
    .sort(byRegion);
}

/** By region, then as they are given: by chance they would tell how unlike a region's networks are. */
const byRegion = (a: RegionalObstacle, b: RegionalObstacle): number =>
  regionCodes.indexOf(a.region) - regionCodes.indexOf(b.region) ||
  b.mean - b.elsewhere - (a.mean - a.elsewhere);

/** Welch's t: regions differ in how far their networks lie apart. */
function compare({ obstacle, region, here, elsewhere }: ObstacleCell): Compared {
  const [own, others] = [varianceOfMean(here), varianceOfMean(elsewhere)];
  const difference = meanOf(here) - meanOf(elsewhere);
  const error = own + others;
  const df = error ** 2 / (own ** 2 / (here.n - 1) + others ** 2 / (elsewhere.n - 1));
  const chance =
    error === 0 ? Number(difference === 0) : twoSidedChance(difference / Math.sqrt(error), df);
  return {
    ...{ obstacle, region, networks: here.n, mean: meanOf(here), elsewhere: meanOf(elsewhere) },
    chance,
  };
}

const varianceOfMean = (sums: Sums): number =>
  Math.max(0, (sums.squares - sums.n * meanOf(sums) ** 2) / (sums.n - 1)) / sums.n;
