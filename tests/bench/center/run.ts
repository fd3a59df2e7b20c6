/**
 * `npm run bench:center`: 10,000 rounds of 1,000 networks, made of answers to the real checklist, compared as a center's
 * dashboard asks. What is measured is the whole answer, JSON included, and the longest time in which the process did
 * nothing else, since workshops run in it. First in processes that were just started, one after another, with the rounds
 * on the disk; then in one that has compared before: when a round has come, when a month has ended, the same view again
 * and each filter. With `-- --browser` (after `vite build`) the page in a real browser too.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { regionCodes, levels } from '#lib/domain/directory.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { sizeClasses } from '#lib/domain/centers/center-round.ts';
import type { SentRound } from '#lib/domain/centers/sent-round.ts';
import type { ComparingQuery } from '#lib/protocol/comparing-query.ts';
import { ComparingRoom } from '../../../server/center/comparing-room.ts';
import { demoSendings } from '../../../server/demo/center-rounds.ts';
import { ask, type Asked } from './asking.ts';
import { fillCenter, type FullCenter } from './full-center.ts';
import { measureInBrowser } from './in-browser.ts';
import type { JustStarted } from './just-started.ts';

const now = Date.parse('2026-11-22T12:00:00+09:00');
const start = performance.now();
const sendings = demoSendings({ networks: 1000, years: 12, now, draw: createRandom(1) });
const center = await fillCenter(sendings.slice(-10_000));
const made = ((performance.now() - start) / 1000).toFixed(1);
console.log(`made 10000 rounds (${center.size.toFixed(0)} MB on the disk) in ${made} s`);
try {
  measureStarts(center);
  await measureViews(center);
  if (process.argv.includes('--browser')) await measurePage(center);
} finally {
  center.remove();
}

/** Processes of their own: a process that has made all the answers has a heap that no server has. */
function measureStarts({ directory, id }: FullCenter): void {
  const script = fileURLToPath(new URL('just-started.ts', import.meta.url));
  const starts = Array.from({ length: 5 }, () => {
    const told = execFileSync(process.execPath, ['--expose-gc', script, directory, id]);
    return JSON.parse(told.toString()) as JustStarted;
  });
  tell(
    'first view after a start',
    starts.map(({ first }) => first),
  );
  tell(
    'second view',
    starts.map(({ second }) => second),
  );
  const most = (values: readonly number[]) => Math.max(...values).toFixed(0);
  const held = most(starts.map(({ megabytes }) => megabytes));
  const all = most(starts.map(({ rssMegabytes }) => rssMegabytes));
  console.log(`a center in memory         ${held} MB; the process ${all} MB`);
}

async function measureViews({ reopen, id }: FullCenter): Promise<void> {
  const centers = reopen();
  let sent: readonly SentRound[] = centers.store.sentRoundsOf(id);
  const rounds = { sentRoundsOf: () => sent, readSome: () => false };
  const room = new ComparingRoom(rounds, () => now);
  await ask(room, id);
  tell('a month has ended', await each(20, () => ask(new ComparingRoom(rounds, () => now), id)));
  tell(
    'a round has come',
    await each(20, (i) => {
      sent = [...sent, { ...sent.at(-1 - i)!, sentAt: now }];
      return ask(room, id);
    }),
  );
  tell('same view again', await each(50, () => ask(room, id)));
  const filters = filtersFor(sent);
  tell(`filters (${filters.length})`, await each(filters.length, (i) => ask(room, id, filters[i])));
  await centers.close();
}

function filtersFor(sent: readonly SentRound[]): ComparingQuery[] {
  const own = sent.findLast(({ round }) => round.name !== null)!.round.network;
  return [
    ...regionCodes.map((region) => ({ region })),
    ...levels.map((level) => ({ level })),
    ...sizeClasses.map((one) => ({ size: one })),
    ...[2023, 2024, 2025].map((year) => ({ year: String(year) })),
    ...(['region', 'size', 'figure'] as const).map((sort) => ({ sort })),
    { own },
    { region: 'KR-11', level: 'basic', size: 'small' },
  ];
}

async function each(times: number, act: (i: number) => Promise<Asked>): Promise<Asked[]> {
  const all: Asked[] = [];
  for (let i = 0; i < times; i += 1) all.push(await act(i));
  return all;
}

async function measurePage(full: FullCenter): Promise<void> {
  const { first, loads, filters } = await measureInBrowser(full);
  console.log(`page after a start         ${first.toFixed(0)} ms`);
  console.log(`page in the browser        ${spread(loads)}`);
  console.log(`filter in the browser      ${spread(filters)}`);
}

function tell(what: string, all: readonly Asked[]): void {
  const kilobytes = Math.round(Math.max(...all.map(({ bytes }) => bytes)) / 1024);
  const block = Math.max(...all.map(({ blockMs }) => blockMs)).toFixed(0);
  const times = spread(all.map(({ ms }) => ms));
  console.log(`${what.padEnd(26)} ${times}; longest block ${block} ms; ${kilobytes} KB of JSON`);
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [middle, worst] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  return `median ${middle.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`;
}
