/**
 * `npm run bench:center`: 10,000 rounds of 1,000 networks, made of answers to the real checklist, compared as a center's
 * dashboard asks: the first view after a round has come (the index is made anew), every view after it, each filter.
 * What is measured is the whole answer, JSON included; the rounds themselves are in memory, as the store keeps them.
 * Then a store on the disk that was just opened, as after a start; and, with `-- --browser` (after `vite build`), the page
 * in a real browser.
 */
import { createRandom } from '#lib/report/testing/random.ts';
import { regionCodes, levels } from '#lib/domain/directory.ts';
import { sizeClasses } from '#lib/domain/centers/center-round.ts';
import type { ComparingQuery } from '#lib/protocol/comparing-query.ts';
import { askComparing } from '../../../server/center/comparing-question.ts';
import { ComparingRoom } from '../../../server/center/comparing-room.ts';
import { compare } from '../../../server/center/comparison.ts';
import { demoSendings, demoSentRounds } from '../../../server/demo/center-rounds.ts';
import { fillCenter, type FullCenter } from './full-center.ts';
import { measureInBrowser } from './in-browser.ts';

const now = Date.parse('2026-11-22T12:00:00+09:00');
const start = performance.now();
const sendings = demoSendings({ networks: 1000, years: 12, now, draw: createRandom(1) }).slice(
  -10_000,
);
const made = demoSentRounds(sendings);
// As they come out of a store: plain JSON, parsed.
let sent = JSON.parse(JSON.stringify(made)) as typeof made;
console.log(`made ${sent.length} rounds in ${seconds(performance.now() - start)}`);

const room = new ComparingRoom(
  () => sent,
  () => now,
);
let bytes = 0;

/** Milliseconds until the answer is ready to be sent. */
function ask(query: ComparingQuery): number {
  const begin = performance.now();
  const index = room.indexOf('center');
  const question = askComparing(query, index);
  bytes = question ? Buffer.byteLength(JSON.stringify(compare(index, question))) : 0;
  return performance.now() - begin;
}

const held = () => {
  for (const _ of [1, 2, 3]) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};
const before = held();
const cold = ask({});
const megabytes = held() - before;
const size = Math.round(bytes / 1024);
const anew = Array.from({ length: 20 }, () => {
  sent = [...sent];
  return ask({});
});
const warm = Array.from({ length: 50 }, () => ask({}));
const network = made.findLast(({ round }) => round.name !== null)!.round.network;
const filters: ComparingQuery[] = [
  ...regionCodes.map((region) => ({ region })),
  ...levels.map((level) => ({ level })),
  ...sizeClasses.map((one) => ({ size: one })),
  ...[2023, 2024, 2025].map((year) => ({ year: String(year) })),
  ...(['region', 'size', 'figure'] as const).map((sort) => ({ sort })),
  { own: network },
  { region: 'KR-11', level: 'basic', size: 'small' },
];
const filtered = filters.map((query) => ask(query));

console.log(`first view of a process    ${ms(cold)}, ${size} KB of JSON`);
console.log(`first view, index anew     ${spread(anew)}`);
console.log(`same view again            ${spread(warm)}`);
console.log(`filters (${filters.length})               ${spread(filtered)}`);
const rss = Math.round(process.memoryUsage.rss() / 2 ** 20);
console.log(
  `index in memory            ${megabytes.toFixed(1)} MB; process with the rounds ${rss} MB`,
);

const center = await fillCenter(sendings);
try {
  await measureAfterStart(center);
  if (process.argv.includes('--browser')) await measurePage(center);
} finally {
  center.remove();
}

/** The first who asks after a start waits until the rounds are read from the disk and the index is made. */
async function measureAfterStart({ reopen, id, size: megabytesOnDisk }: FullCenter): Promise<void> {
  const centers = reopen();
  const begin = performance.now();
  const rounds = centers.store.sentRoundsOf(id).length;
  const read = performance.now() - begin;
  const cold = new ComparingRoom(
    (of) => centers.store.sentRoundsOf(of),
    () => now,
  );
  const question = askComparing({}, cold.indexOf(id));
  if (question) JSON.stringify(compare(cold.indexOf(id), question));
  const all = performance.now() - begin;
  const from = `${rounds} rounds of ${megabytesOnDisk.toFixed(0)} MB read in ${ms(read)}`;
  console.log(`first view after a start   ${ms(all)} (${from})`);
  await centers.close();
}

async function measurePage(full: FullCenter): Promise<void> {
  const { first, loads, filters } = await measureInBrowser(full);
  console.log(`page after a start         ${ms(first)}`);
  console.log(`page in the browser        ${spread(loads)}`);
  console.log(`filter in the browser      ${spread(filters)}`);
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}
function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `median ${ms(sorted[Math.floor(sorted.length / 2)]!)}, worst ${ms(sorted.at(-1)!)}`;
}
