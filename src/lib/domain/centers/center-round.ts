import type { Level, RegionCode } from '../directory.ts';
import type { Stage } from '../stage.ts';
import type { InstrumentVersion } from '../tally.ts';
import type { AreaId } from '../wants.ts';

/** How many the network has said it could ask: never how many came. */
export const sizeClasses = ['small', 'medium', 'large'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** The least number of eligible people of a class, the largest class first. */
const sizeFloors = [
  ['large', 50],
  ['medium', 20],
  ['small', 0],
] as const satisfies readonly (readonly [SizeClass, number])[];

/** Null where the network has not said how many could have answered. */
export const sizeClassOf = (eligible: number | null): SizeClass | null =>
  eligible === null ? null : (sizeFloors.find(([, floor]) => eligible >= floor)?.[0] ?? null);

/** Where a round was held: in this installation, or in another one whose file was taken in. */
export const roundOrigins = ['here', 'elsewhere'] as const;
export type RoundOrigin = (typeof roundOrigins)[number];

/** A task's part in the network's trouble (0 to 1 within its kind), and its place among those put first. */
export interface RoundTask {
  readonly share: number | null;
  readonly pick: number | null;
}

/** One thing the network will do. Owners are organisations. */
export interface RoundPlanTask {
  readonly what: string;
  /** ISO date */
  readonly due: string | null;
  readonly owners: readonly string[];
}

/**
 * One round of one network as a center gets it: what left the room at the smallest group of five, scored. Figures are
 * unrounded, and null where one may not or can't be given. It names no person and holds no ballot. What is compared of
 * it, and kept by the thousands, is a `ComparedRound`.
 */
export interface CenterRound {
  /** stable within the center */
  readonly id: string;
  /** the network, the same over its rounds, within the center */
  readonly network: string;
  /** null: sent without its name */
  readonly name: string | null;
  readonly region: RegionCode | null;
  readonly level: Level | null;
  readonly stage: Stage;
  readonly sizeClass: SizeClass | null;
  /** the day in Korea, ISO 8601 */
  readonly day: string;
  readonly instrument: InstrumentVersion;
  readonly origin: RoundOrigin;
  /** 1 to 5, 5 = the factor is fully there */
  readonly factors: Readonly<Record<string, number | null>>;
  /** the greatest standard error of each factor's score; null where it cannot be known */
  readonly uncertainty: Readonly<Record<string, number | null>>;
  /** means 1 to 5, 5 = a serious obstacle; an obstacle that its stage does not ask for is not named */
  readonly obstacles: Readonly<Record<string, number | null>>;
  /** how far each obstacle's mean may be off (own-margin.ts), in points; null where that cannot be known */
  readonly margins: Readonly<Record<string, number | null>>;
  readonly tasks: Readonly<Record<string, RoundTask | null>>;
  /** share of the dots that could be given, null of an area with hidden ones; null without a counted vote */
  readonly wants: Readonly<Record<AreaId, number | null>> | null;
  /** null: the network has not sent its plan */
  readonly plan: readonly RoundPlanTask[] | null;
}

/** Whether the center's people cannot tell whose it is: one with a name has a row of its own, and a file they have read. */
export const isHidden = ({ name, origin }: Pick<CenterRound, 'name' | 'origin'>): boolean =>
  name === null && origin === 'here';
