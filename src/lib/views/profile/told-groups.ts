import {
  indicatorGroups,
  type IndicatorGroup,
  type Profile,
  type ProfileValue,
} from '#lib/domain/profile.ts';

/** A group of indicators with what the network has told of it. */
export interface ToldGroup {
  readonly id: IndicatorGroup['id'];
  readonly told: readonly {
    readonly indicator: IndicatorGroup['indicators'][number];
    readonly value: ProfileValue;
  }[];
  /** Of the group that tells the network's story; empty elsewhere. */
  readonly milestones: Profile['milestones'];
}

/** The groups that have something, in their order. */
export const toldGroups = ({ values, milestones }: Profile): readonly ToldGroup[] =>
  indicatorGroups
    .map(({ id, indicators }) => ({
      id,
      told: indicators.flatMap((indicator) => {
        const value = values[indicator.id];
        return value === undefined ? [] : [{ indicator, value }];
      }),
      milestones: id === 'told' ? milestones : [],
    }))
    .filter(({ told, milestones: own }) => told.length > 0 || own.length > 0);
