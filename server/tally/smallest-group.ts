import type { WorkshopRecord } from '../storage/storage.ts';

/** PRIV3: how few may be seen together. A rehearsal's members are made up, so there is no one to protect. */
export const smallestGroup = ({ minGroup, rehearsal }: WorkshopRecord): number =>
  rehearsal ? 1 : minGroup;
