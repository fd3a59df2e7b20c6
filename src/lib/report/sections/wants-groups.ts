import type { Facts } from '../facts.ts';
import { areaName } from '../names.ts';
import type { BundledWants } from '../result-bundle.ts';

/** A group of cards as it leaves the room. */
export type Group = BundledWants['groups'][number];

/** What a group is called: by its own name, or by its area. */
export const groupName = ({ name, area }: Group, facts: Facts): string =>
  name ?? areaName(area, facts);

export const fullGroups = ({ groups }: BundledWants): number =>
  groups.filter(({ cardCount }) => cardCount > 0).length;

export const groupedCount = ({ groups }: BundledWants): number =>
  groups.reduce((sum, group) => sum + group.cardCount, 0);
