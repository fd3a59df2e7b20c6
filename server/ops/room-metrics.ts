import type { RoomObserver } from '../sync/room.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

/** Seconds. An fsync takes a quarter of a millisecond on a good disk, and a tenth of a second is felt. */
const latencyBounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Registers what rooms tell of themselves. Numbers only: no room, no name, no answer (PRIV5). */
export function observeRooms(metrics: Metrics, readiness: Readiness): RoomObserver {
  const { counter } = metrics;
  const updates = counter('ieum_sync_updates_total', 'Updates received from clients.');
  const frames = counter(
    'ieum_sync_frames_total',
    'Merged updates made for rooms, one a turn. Updates by frames is the coalescing ratio.',
  );
  const deliveries = counter('ieum_sync_deliveries_total', 'Frames sent to others in the room.');
  const refusals = counter('ieum_sync_refusals_total', 'Edits that policy refused.');
  const failures = counter('ieum_store_failures_total', 'Rooms that the store failed.');
  const seconds = (name: string, help: string) => metrics.histogram(name, help, latencyBounds);
  const acks = seconds(
    'ieum_sync_ack_seconds',
    'From the arrival of the first update of a turn to its acknowledgement, once for each client told.',
  );
  const commits = seconds(
    'ieum_store_commit_seconds',
    'From handing a turn to the store until it is on the disk (fsync).',
  );
  return {
    updates: (count) => updates.add(undefined, count),
    deliveries: (count) => {
      frames.add();
      deliveries.add(undefined, count);
    },
    refusals: (count) => refusals.add(undefined, count),
    acknowledged: (count, ms) => acks.observe(ms / 1000, count),
    commitTook: (ms) => {
      commits.observe(ms / 1000);
      readiness.noteCommit();
    },
    storeFailed: () => {
      failures.add();
      readiness.noteFailure();
    },
  };
}

/** What is counted only when it is asked for. */
export function observeSockets(metrics: Metrics, rooms: Rooms): void {
  const sum = (of: (connection: Rooms['connections'][number]) => number) => () =>
    rooms.connections.reduce((total, connection) => total + of(connection), 0);
  metrics.gauge('ieum_sync_rooms', 'Rooms in memory.', () => rooms.size);
  metrics.gauge('ieum_sync_connections', 'Open sockets.', () => rooms.connections.length);
  metrics.gauge(
    'ieum_sync_buffered_bytes',
    'Bytes that wait for sockets to read them.',
    sum(({ bufferedBytes }) => bufferedBytes),
  );
  metrics.gauge(
    'ieum_sync_slow_readers',
    'Sockets that are behind and sent nothing more until they have read.',
    sum(({ isLagging }) => Number(isLagging)),
  );
}
