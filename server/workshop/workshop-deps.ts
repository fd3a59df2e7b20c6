import type { Limits } from '#lib/protocol/limits.ts';
import type { Clock, Random } from '../ops/ports.ts';
import type { Storage } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';

/** What every workshop works with. */
export interface WorkshopDeps {
  readonly storage: Storage;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly random: Random;
}
