import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { say, type Bench, type Finding } from './bench.ts';
import type { Seat } from './member.ts';
import type { ServerProcess } from './server-process.ts';
import { clocksIn, readClocks, sumOf, Visitor } from './visitor.ts';

const people = 100;
const items = 2000;
const itemsPerWriter = 20;
/** a slow store may write behind */
const settleMs = 1500;
const timeoutMs = 20_000;

interface Storm {
  readonly times: readonly number[];
  /** told that they are in sync without having everything */
  readonly early: number;
  readonly failed: number;
  readonly serverCpuMs: number;
}

/** 100 people come at once into a document of 2,000 items, on a warm server and on one that has just started. */
export async function joinStorm(bench: Bench): Promise<readonly Finding[]> {
  const dataDir = bench.newDataDir();
  const server = await bench.start(dataDir);
  const seats = (await bench.kind.enrol(server, 1, people))[0]!;
  const host = await fill(server, seats[0]!);
  const warm = await repeat(bench.scale.storms, () => storm(server, seats));
  host.leave();
  await pause(settleMs);
  await server.end('SIGTERM');
  const cold = bench.kind.isDurable
    ? await repeat(bench.scale.storms, () => coldStorm(bench, dataDir, seats))
    : null;
  return [findingOf('warm', warm), ...(cold ? [findingOf('just started', cold)] : [])];
}

/** Writes the document; the one who did stays, so that the room does. */
async function fill(server: ServerProcess, seat: Seat): Promise<Visitor> {
  const host = new Visitor(server.url, seat);
  await host.synced;
  for (let from = 0; from < items; from += itemsPerWriter)
    host.send(seat.wire.update(someItems(from)));
  const until = performance.now() + timeoutMs;
  while (sumOf(await readClocks(server.url, seat, 0)) < items) {
    if (performance.now() > until) throw new Error('the document was not filled');
    await pause(50);
  }
  return host;
}

function someItems(from: number): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let item = from; item < from + itemsPerWriter; item += 1)
      doc.getMap('notes').set(`note-${item}`, { text: '함께 할 사람을 더 찾아야 해요', by: item });
  });
  return Y.encodeStateAsUpdate(doc);
}

async function repeat(times: number, once: () => Promise<Storm>): Promise<Storm> {
  const storms: Storm[] = [];
  for (let left = times; left > 0; left -= 1) storms.push(await once());
  const sum = (of: (one: Storm) => number) => storms.reduce((total, one) => total + of(one), 0);
  return {
    times: storms.flatMap((one) => one.times),
    early: sum((one) => one.early),
    failed: sum((one) => one.failed),
    serverCpuMs: sum((one) => one.serverCpuMs) / times,
  };
}

async function coldStorm(bench: Bench, dataDir: string, seats: readonly Seat[]): Promise<Storm> {
  const server = await bench.start(dataDir);
  try {
    return await storm(server, seats);
  } finally {
    await server.end('SIGTERM');
  }
}

async function storm(server: ServerProcess, seats: readonly Seat[]): Promise<Storm> {
  const before = await server.cpuMs();
  const visitors = seats.map((seat) => new Visitor(server.url, seat));
  const inTime = AbortSignal.timeout(timeoutMs);
  inTime.onabort = () => visitors.forEach((visitor) => visitor.leave());
  const ends = await Promise.allSettled(visitors.map((visitor) => visitor.synced));
  inTime.onabort = null;
  const after = await server.cpuMs();
  visitors.forEach((visitor) => visitor.leave());
  return {
    times: ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
    early: countEarly(visitors.filter((_, index) => ends[index]!.status === 'fulfilled')),
    failed: ends.filter((end) => end.status === 'rejected').length,
    serverCpuMs: after - before,
  };
}

const countEarly = (visitors: readonly Visitor[]): number =>
  visitors.filter((visitor) => sumOf(clocksIn(visitor.state)) < items).length;

function findingOf(how: string, { times, early, failed, serverCpuMs }: Storm): Finding {
  const sorted = [...times].sort((a, b) => a - b);
  const p50 = sorted[Math.floor(sorted.length * 0.5)] ?? null;
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? null;
  const troubles = [
    ...(early > 0 ? [`${early} of ${times.length} told too early`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return {
    label: `${people} join ${items.toLocaleString('en')} items, ${how}: synced p50 / p95, ms (server CPU, ms)`,
    text: [`${say(p50)} / ${say(p95)} (${say(serverCpuMs)})`, ...troubles].join('; '),
    figures: { p50, p95, early, failed, serverCpuMs, joins: times.length },
  };
}
