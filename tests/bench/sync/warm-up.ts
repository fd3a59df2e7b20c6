import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { Crowd } from './crowd.ts';
import type { ServerProcess } from './server-process.ts';

const people = 20;
const editsPerSecond = 400;
const ms = 2500;
const drainMs = 3000;

/**
 * A lively room beside the measured ones, for a while: a server that people use has been up for longer than its code
 * takes to be compiled. The same for every server.
 */
export async function warmUp(bench: Bench, server: ServerProcess): Promise<void> {
  const crowd = await Crowd.gather(server, await bench.kind.enrol(server, 1, people));
  crowd.write(editsPerSecond, ms);
  await pause(ms);
  crowd.rest();
  await crowd.allSeen(drainMs);
  crowd.leave();
}
