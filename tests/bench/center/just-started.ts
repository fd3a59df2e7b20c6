/** A process that has just been started, whose rounds are on the disk: `just-started.ts <directory> <center>`. */
import { openCenters } from '../../../server/center/center-ports.ts';
import { ComparingRoom } from '../../../server/center/comparing-room.ts';
import { ask, type Asked } from './asking.ts';

/** What it prints, as JSON. */
export interface JustStarted {
  readonly first: Asked;
  readonly second: Asked;
  /** the center's rounds and index */
  readonly megabytes: number;
  readonly rssMegabytes: number;
}

const [directory = '', center = ''] = process.argv.slice(2);
const heldMegabytes = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};
const before = heldMegabytes();
const centers = openCenters(directory);
const now = Date.parse('2026-11-22T12:00:00+09:00');
const room = new ComparingRoom(centers.store, () => now);
const first = await ask(room, center);
const megabytes = heldMegabytes() - before;
const rssMegabytes = process.memoryUsage.rss() / 2 ** 20;
const told: JustStarted = { first, second: await ask(room, center), megabytes, rssMegabytes };
console.log(JSON.stringify(told));
await centers.close();
