import { defaultLimits } from '#lib/protocol/limits.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import { silentLog } from '../../server/ops/log.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { Rooms } from '../../server/sync/rooms.ts';
import { unobserved } from '../../server/sync/testing/unobserved.ts';

const nothing = () => undefined;

/** Lays rooms anew that no server has loaded just now, however small they are. */
export async function layAnew(storage: Storage, names: readonly RoomName[]): Promise<void> {
  const rooms = new Rooms({
    storage,
    limits: defaultLimits,
    clock: Date.now,
    log: silentLog,
    renewal: { fromBytes: 0, share: Infinity },
    rulesOf: ({ kind }) => ({
      mayWrite: () => false,
      maps: new Set(),
      isShared: kind === 'board',
      maxBytes: Infinity,
    }),
    onCommitted: nothing,
    observe: unobserved,
  });
  for (const name of names) {
    await (await rooms.open(name)).renew();
    await rooms.end(name, 'restarting');
  }
}
