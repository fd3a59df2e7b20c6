import { setTimeout as pause } from 'node:timers/promises';
import { say, type Bench, type Finding } from './bench.ts';
import { Crowd } from './crowd.ts';
import { warmUp } from './warm-up.ts';

const people = 100;
const withinMs = 200;
const timeoutMs = 20_000;
const pauseMs = 500;

/** A reveal: all 100 answer within 200 ms. The time until everyone has everything. */
export const burst = (bench: Bench): Promise<readonly Finding[]> =>
  bench.withServer(async (server) => {
    await warmUp(bench, server);
    const crowd = await Crowd.gather(server, await bench.kind.enrol(server, 1, people));
    const times: number[] = [];
    await once(crowd);
    const before = await server.cpuMs();
    for (let round = 0; round < bench.scale.bursts; round += 1) times.push(await once(crowd));
    const after = await server.cpuMs();
    crowd.leave();
    return [findingOf(times, (after - before) / bench.scale.bursts)];
  });

/** Ms from the first moment until everyone has everything; Infinity if that never came. */
async function once(crowd: Crowd): Promise<number> {
  await pause(pauseMs);
  crowd.clearCounts();
  const started = performance.now();
  for (const member of crowd.members) setTimeout(() => member.write(), Math.random() * withinMs);
  const all = people * (people - 1);
  while (crowd.counts.deliveries < all) {
    if (performance.now() - started > timeoutMs) return Infinity;
    await pause(1);
  }
  return performance.now() - started;
}

function findingOf(times: readonly number[], cpuMs: number): Finding {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? null;
  const longest = sorted.at(-1) ?? null;
  return {
    label: `burst, ${people} answer within ${withinMs} ms: all have all after, median / worst, ms (server CPU, ms)`,
    text: `${say(median)} / ${say(longest)} (${say(cpuMs)})`,
    figures: { median, longest, cpuMs },
  };
}
