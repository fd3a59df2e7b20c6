/**
 * Loaded into every measured server by `--import`: tells, when asked, what the process has used. It ends the server
 * when the bench is gone, so that nothing is left running whatever happens to the bench.
 */
import { isMainThread } from 'node:worker_threads';

export interface Usage {
  /** CPU of all threads since the start */
  readonly cpuMs: number;
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** what lies outside of JavaScript's heap: buffers that wait to be sent above all */
  readonly externalBytes: number;
  readonly sockets: number;
}

export type Asking = 'usage' | 'usage after a collection';

const isSocket = (resource: string): boolean => /^TCP(Socket)?Wrap$/.test(resource);

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    cpuMs: (user + system) / 1000,
    rssBytes: rss,
    heapBytes: heapUsed,
    externalBytes: external,
    sockets: process.getActiveResourcesInfo().filter(isSocket).length,
  };
}

// The storage thread inherits `--import`; it has no channel of its own.
if (isMainThread && process.send) {
  process.on('message', (asking: Asking) => {
    if (asking === 'usage after a collection') globalThis.gc?.();
    process.send?.(usage());
  });
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
