/**
 * `npm run bench:report`: makes the report of 100 participants and 60 organisations in every format as the server does
 * it. `first`: the first report of a server that has started some seconds ago, which nobody has looked at; `seen`: as
 * people take it, two seconds after they saw the report or its files (which is a print as JSON); `next`: another report,
 * with the same pictures, in the same format. `at once`: asked of a thread that starts for it, in a server's first seconds.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { formats, type Format } from '#lib/export/formats.ts';
import { leave } from '#lib/report/leaving.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { Printing } from '../../../server/report/printing.ts';

// As the server does before it serves.
const parts = leave(madeUpSource({ people: 100, organisations: 60, eligible: 140 }));
const again = { ...parts, workshop: { ...parts.workshop, title: `${parts.workshop.title} 2` } };

// The printing thread does not keep a process alive: the server does.
const alive = setInterval(() => undefined, 1000);
const readyMs = 4000;
for (const format of formats) {
  const first = new Printing();
  first.wakeIn(0);
  await sleep(readyMs);
  const [firstMs, bytes] = await timed(first, format, parts);
  const [nextMs] = await timed(first, format, again);
  await first.close();

  const seen = new Printing();
  seen.wakeIn(0);
  await sleep(readyMs);
  await seen.print('json', 'ko', parts);
  await sleep(2000);
  const [seenMs] = await timed(seen, format, parts);
  await seen.close();

  const starting = new Printing();
  const [atOnceMs] = await timed(starting, format, parts);
  await starting.close();
  const size = Math.round(bytes / 1024);
  console.log(
    `${format.padEnd(5)} first ${firstMs} ms, seen ${seenMs} ms, next ${nextMs} ms, at once ${atOnceMs} ms, ${size} KB`,
  );
}
clearInterval(alive);

async function timed(printing: Printing, format: Format, of: typeof parts) {
  const start = performance.now();
  const { file } = await printing.print(format, 'ko', of);
  return [Math.round(performance.now() - start), file.byteLength] as const;
}
