import type { Log } from './ops/log.ts';
import type { Storage } from './storage/storage.ts';
import type { Rooms } from './sync/rooms.ts';
import type { Workshops } from './workshop/workshops.ts';

export interface ChoresDeps {
  readonly rooms: Pick<Rooms, 'tick' | 'compactStored'>;
  readonly workshops: Pick<Workshops, 'purgeDue' | 'unloadIdle'>;
  readonly storage: Pick<Storage, 'roomsToCompact'>;
  readonly log: Pick<Log, 'error'>;
}

const tickMs = 1000;
const minuteMs = 60 * tickMs;
const hourMs = 60 * minuteMs;
const compactAtStart = 1000;

/** What is done beside requests: keeping alive, compacting, unloading, deleting after the time (PRIV6, PRIV7). Returns its end. */
export function startChores(deps: ChoresDeps): () => void {
  const { rooms, workshops, log } = deps;
  const ending = new AbortController();
  const report = (chore: string) => (error: unknown) => log.error('chore failed', { chore }, error);
  const purge = () => void workshops.purgeDue().catch(report('purge'));
  const tick = () => void rooms.tick().catch(report('tick'));
  const unload = () => workshops.unloadIdle();
  const timers = [
    setInterval(tick, tickMs),
    setInterval(unload, minuteMs),
    setInterval(purge, hourMs),
  ];
  purge();
  void compactLeftovers(deps, ending.signal, report('compact')).catch(report('compact'));
  return () => {
    ending.abort();
    timers.forEach((timer) => clearInterval(timer));
  };
}

/**
 * A process that was killed may have left deleted text in stored updates (PRIV7). One room that can't be loaded keeps no
 * other from it, and a server that goes down opens no more of them.
 */
async function compactLeftovers(
  { rooms, storage }: ChoresDeps,
  ending: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  for (const key of await storage.roomsToCompact(compactAtStart)) {
    if (ending.aborted) return;
    await rooms.compactStored(key).catch(onError);
  }
}
