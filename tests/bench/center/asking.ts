/** One question as a dashboard asks it: how long until the answer is ready to be sent, and how long nothing else could run. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { ComparingQuery } from '#lib/protocol/comparing-query.ts';
import { askComparing } from '../../../server/center/comparing-question.ts';
import type { ComparingRoom } from '../../../server/center/comparing-room.ts';
import { compare } from '../../../server/center/comparison.ts';

export interface Asked {
  readonly ms: number;
  /** the longest time in which the process did nothing else */
  readonly blockMs: number;
  /** of the answer as JSON */
  readonly bytes: number;
}

export async function ask(
  room: ComparingRoom,
  center: string,
  query: ComparingQuery = {},
): Promise<Asked> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await setTimeout(5);
  const begin = performance.now();
  const index = await room.indexOf(center);
  const question = askComparing(query, index);
  const bytes = question ? Buffer.byteLength(JSON.stringify(compare(index, question))) : 0;
  const ms = performance.now() - begin;
  await setTimeout(5);
  delays.disable();
  return { ms, blockMs: delays.max / 1e6, bytes };
}
