/**
 * `npm run bench:report`: makes the report of 100 participants and 60 organisations in every format, each twice on a
 * thread that has just started, as the server does it: what the first reader waits, and what the next one does.
 */
import { formats } from '#lib/export/formats.ts';
import { leave } from '#lib/report/leaving.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { Printing } from '../../../server/report/printing.ts';

const parts = leave(madeUpSource({ people: 100, organisations: 60, eligible: 140 }));
const again = { ...parts, workshop: { ...parts.workshop, title: `${parts.workshop.title} 2` } };

// The printing thread does not keep a process alive: the server does.
const alive = setInterval(() => undefined, 1000);
for (const format of formats) {
  const printing = new Printing();
  const times: number[] = [];
  let bytes = 0;
  for (const one of [parts, again]) {
    const start = performance.now();
    bytes = (await printing.print(format, 'ko', one)).file.byteLength;
    times.push(performance.now() - start);
  }
  await printing.close();
  const [first = 0, next = 0] = times.map(Math.round);
  const size = Math.round(bytes / 1024);
  console.log(`${format.padEnd(5)} first ${first} ms, next ${next} ms, ${size} KB`);
}
clearInterval(alive);
