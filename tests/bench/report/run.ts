/**
 * `npm run bench:report`: makes the report of 100 participants and 60 organisations in every format as the server does
 * it: cold, on a thread that has just started; as people take it, two seconds after they saw the report or its files
 * (which is a print as JSON); and what the next one waits, of another report.
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
for (const format of formats) {
  const cold = new Printing();
  const [first, bytes] = await timed(cold, format, parts);
  const [next] = await timed(cold, format, again);
  await cold.close();
  const read = new Printing();
  await read.print('json', 'ko', parts);
  await sleep(2000);
  const [afterReading] = await timed(read, format, parts);
  await read.close();
  const size = Math.round(bytes / 1024);
  console.log(
    `${format.padEnd(5)} cold ${first} ms, page open ${afterReading} ms, next ${next} ms, ${size} KB`,
  );
}
clearInterval(alive);

async function timed(printing: Printing, format: Format, of: typeof parts) {
  const start = performance.now();
  const { file } = await printing.print(format, 'ko', of);
  return [Math.round(performance.now() - start), file.byteLength] as const;
}
