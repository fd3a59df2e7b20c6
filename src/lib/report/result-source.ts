import type { Participation } from '#lib/domain/assessment.ts';
import type { WantsBoard, TalkNote } from '#lib/domain/board.ts';
import type { Level, RegionCode } from '#lib/domain/directory.ts';
import type { Plan, PlanTask } from '#lib/domain/plan.ts';
import type { RevealedLookback } from '#lib/domain/lookback.ts';
import type { Profile } from '#lib/domain/profile.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { Tally } from '#lib/domain/tally.ts';
import type { WantsState, WantsTally } from '#lib/domain/wants.ts';
import type { DrawnMap } from './bundled-relations.ts';

/** A revealed checklist as the room sees it. */
export interface SourceTally extends Tally {
  readonly participation: Participation;
  /**
   * The items that enough people rated on phones of their own for them to leave the room (PRIV3: paper sheets count
   * for nobody). Null where no sheet was ever typed in: then n decides.
   */
  readonly leaving: readonly string[] | null;
}

export interface SourceWants {
  readonly state: WantsState;
  readonly tally: WantsTally | null;
  readonly board: WantsBoard;
}

/** The workshop before, as this one knows it. */
export interface SourceRound {
  readonly title: string;
  readonly day: string | null;
  readonly tally: SourceTally;
}

/**
 * What a workshop has that a report may be made of: aggregates that are revealed and words that stand on the board.
 * It has no place for seats, names of people, ballots, or anything before its reveal (PRIV2, PRIV5).
 */
export interface ResultSource {
  readonly workshop: {
    readonly title: string;
    readonly network: string;
    readonly region: RegionCode | null;
    readonly level: Level | null;
    readonly stage: Stage;
    /** the day in Korea, ISO 8601 */
    readonly day: string;
    readonly closed: boolean;
    readonly rehearsal: boolean;
    /** organisations with someone in the room; null where that is no longer known */
    readonly organisations: number | null;
  };
  /** everyone who came in, observers not counted */
  readonly joined: number;
  /** those of them who could write on a phone of their own: paper sheets count for nobody (PRIV3) */
  readonly writers: number;
  readonly tally: SourceTally | null;
  readonly notes: readonly TalkNote[];
  /** null before the cards are revealed */
  readonly wants: SourceWants | null;
  /** null before the map is drawn */
  readonly relations: DrawnMap | null;
  readonly profile: Profile;
  /** null before its cards are revealed */
  readonly retrospective: RevealedLookback | null;
  readonly plan: Plan;
  /** the tasks of the plan before, which `plan.reviews` speak of */
  readonly earlierTasks: readonly PlanTask[];
  readonly rounds: readonly SourceRound[];
}
