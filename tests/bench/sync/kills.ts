import { setTimeout as pause } from 'node:timers/promises';
import { say, type Bench, type Finding } from './bench.ts';
import { Crowd } from './crowd.ts';
import type { Member, Seat } from './member.ts';
import { readClocks, type Clocks } from './visitor.ts';

const rooms = 2;
const people = 10;
const editsPerSecond = 400;
const leastMs = 1000;
const mostMs = 4000;
/** time for a store that is read after the first answer */
const settleMs = 500;

interface Loss {
  sent: number;
  acknowledged: number;
  acknowledgedLost: number;
  observed: number;
  observedLost: number;
  kills: number;
}

/** SIGKILL under load, again and again on the same data: what was promised or seen, and is not there afterwards? */
export async function kills(bench: Bench): Promise<readonly Finding[]> {
  const dataDir = bench.newDataDir();
  const loss: Loss = {
    sent: 0,
    acknowledged: 0,
    acknowledgedLost: 0,
    observed: 0,
    observedLost: 0,
    kills: 0,
  };
  let server = await bench.start(dataDir);
  const seats = await bench.kind.enrol(server, rooms, people);
  for (let left = bench.scale.kills; left > 0; left -= 1) {
    const crowd = await Crowd.gather(server, seats);
    crowd.write(editsPerSecond, mostMs);
    await pause(leastMs + Math.random() * (mostMs - leastMs));
    await server.end('SIGKILL');
    crowd.leave();
    server = await bench.start(dataDir);
    await count(loss, crowd, server.url, seats);
  }
  await server.end('SIGTERM');
  return findingsOf(bench, loss);
}

async function count(
  loss: Loss,
  crowd: Crowd,
  url: string,
  seats: readonly (readonly Seat[])[],
): Promise<void> {
  loss.kills += 1;
  for (const [index, { members }] of crowd.rooms.entries()) {
    const stored = await readClocks(url, seats[index]![0]!, settleMs);
    members.forEach((member, number) => countOne(loss, member, seenBy(members, number), stored));
  }
}

function countOne(loss: Loss, { writer, saved }: Member, observed: number, stored: Clocks): void {
  const held = stored.get(writer.client) ?? 0;
  loss.sent += writer.clock;
  loss.acknowledged += saved;
  loss.acknowledgedLost += Math.max(0, saved - held);
  loss.observed += observed;
  loss.observedLost += Math.max(0, observed - held);
}

/** How many edits of a writer somebody else has seen. */
const seenBy = (members: readonly Member[], writer: number): number =>
  Math.max(0, ...members.map((member, index) => (index === writer ? 0 : member.seen(writer))));

function findingsOf(bench: Bench, loss: Loss): readonly Finding[] {
  const name = `${loss.kills} × kill -9 under load`;
  return [
    {
      label: `${name}: acknowledged edits lost`,
      text: bench.kind.acknowledges
        ? share(loss.acknowledgedLost, loss.acknowledged)
        : 'no acknowledgement',
      figures: { ...loss },
    },
    {
      label: `${name}: edits lost that others had seen`,
      text: share(loss.observedLost, loss.observed),
      figures: { ...loss },
    },
  ];
}

const share = (lost: number, of: number): string =>
  `${lost.toLocaleString('en')} of ${of.toLocaleString('en')}${lost > 0 ? ` (${say((lost / of) * 100)} %)` : ''}`;
