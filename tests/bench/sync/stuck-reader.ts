import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { say, type Bench, type Finding } from './bench.ts';
import { Crowd } from './crowd.ts';
import type { Usage } from './gauge.ts';
import type { ServerProcess } from './server-process.ts';

const people = 5;
const editBytes = 50_000;
const editsPerSecond = 60;
const pollMs = 250;
const restMs = 500;
const lingerMs = 10_000;

interface Watch {
  readonly highestRssBytes: number;
  /** after how long the server let go of the reader; null if it did not */
  readonly cutOffMs: number | null;
}

/** One reader stops reading while its room is sent 3 MB/s: what does the server hold for it, and for how long? */
export const stuckReader = (bench: Bench): Promise<readonly Finding[]> =>
  bench.withServer(async (server) => {
    const crowd = await Crowd.gather(server, await bench.kind.enrol(server, 1, people));
    const [writer, stuck] = crowd.members;
    await onlyCrowd(server);
    const values = Array.from({ length: 8 }, () => randomBytes(editBytes / 2).toString('hex'));
    await writeFor(2000, (n) => writer!.write(values[n % values.length]));
    const before = await usageAtRest(server);
    stuck!.stopReading();
    crowd.clearCounts();
    const writing = writeFor(bench.scale.stuckMs, (n) => writer!.write(values[n % values.length]));
    const watch = await watchServer(server, before, bench.scale.stuckMs);
    await writing;
    const after = await usageAtRest(server);
    const others = crowd.counts.delivery.quantile(0.99);
    crowd.leave();
    return findingsOf(before, after, watch, others, bench.scale.stuckMs);
  });

/** The connections of joining by HTTP linger for some seconds; a cut-off is seen by the number of sockets. */
async function onlyCrowd(server: ServerProcess): Promise<void> {
  const until = performance.now() + lingerMs;
  while ((await server.usage()).sockets > people && performance.now() < until) await pause(pollMs);
}

/** What is held when nothing is under way, but for whom does not read. */
async function usageAtRest(server: ServerProcess): Promise<Usage> {
  await pause(restMs);
  await server.usage('usage after a collection');
  return server.usage('usage after a collection');
}

async function writeFor(ms: number, write: (n: number) => void): Promise<void> {
  const started = performance.now();
  for (let n = 0; performance.now() - started < ms; n += 1) {
    write(n);
    await pause(Math.max(0, ((n + 1) / editsPerSecond) * 1000 - (performance.now() - started)));
  }
}

async function watchServer(server: ServerProcess, before: Usage, ms: number): Promise<Watch> {
  const started = performance.now();
  let highestRssBytes = before.rssBytes;
  let cutOffMs: number | null = null;
  while (performance.now() - started < ms) {
    const { rssBytes, sockets } = await server.usage();
    highestRssBytes = Math.max(highestRssBytes, rssBytes);
    if (sockets < before.sockets) cutOffMs ??= performance.now() - started;
    await pause(pollMs);
  }
  return { highestRssBytes, cutOffMs };
}

function findingsOf(
  before: Usage,
  after: Usage,
  { highestRssBytes, cutOffMs }: Watch,
  othersP99: number | null,
  ms: number,
): readonly Finding[] {
  const grownBytes =
    after.heapBytes + after.externalBytes - before.heapBytes - before.externalBytes;
  const rssGrownBytes = highestRssBytes - before.rssBytes;
  const name = `one stuck reader at 3 MB/s for ${ms / 1000} s`;
  return [
    {
      label: `${name}: memory held at the end / highest RSS above before, MB`,
      text: `${say(grownBytes / 1e6)} / ${say(rssGrownBytes / 1e6)}`,
      figures: {
        grownBytes,
        rssGrownBytes,
        ...numbered('before', before),
        ...numbered('after', after),
      },
    },
    {
      label: `${name}: the reader; the others’ p99, ms`,
      text: `${cutOffMs === null ? 'kept' : `cut off after ${say(cutOffMs / 1000)} s`}; ${say(othersP99)}`,
      figures: { cutOffMs, othersP99 },
    },
  ];
}

const numbered = (when: string, usage: Usage): Record<string, number> =>
  Object.fromEntries(
    Object.entries(usage).map(([name, value]) => [`${when} ${name}`, value as number]),
  );
