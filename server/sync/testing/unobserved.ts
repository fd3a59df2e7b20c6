import type { RoomObserver } from '../room.ts';

const nothing = (): void => undefined;

/** For rooms whose figures nobody reads. */
export const unobserved: RoomObserver = {
  updates: nothing,
  deliveries: nothing,
  refusals: nothing,
  commitTook: nothing,
  acknowledged: nothing,
  storeFailed: nothing,
};
