import { setTimeout as pause } from 'node:timers/promises';
import { say, type Bench, type Finding } from './bench.ts';
import { Crowd, type Stretch } from './crowd.ts';
import { warmUp } from './warm-up.ts';
import { shapeName, type Shape } from './shape.ts';

const shapes: readonly Shape[] = [
  { rooms: 1, people: 30 },
  { rooms: 1, people: 100 },
  { rooms: 20, people: 30 },
];
const settleMs = 1500;
const drainMs = 5000;

/** A checklist: everyone answers once a second, and sees what the others do. */
export async function steady(bench: Bench): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const shape of shapes) findings.push(...(await steadyIn(bench, shape)));
  return findings;
}

const steadyIn = (bench: Bench, shape: Shape): Promise<readonly Finding[]> =>
  bench.withServer(async (server) => {
    await warmUp(bench, server);
    const seats = await bench.kind.enrol(server, shape.rooms, shape.people);
    const crowd = await Crowd.gather(server, seats);
    crowd.write(shape.rooms * shape.people, settleMs + bench.scale.steadyMs);
    await pause(settleMs);
    const stretch = await crowd.measure(() => pause(bench.scale.steadyMs));
    crowd.rest();
    const complete = await crowd.allSeen(drainMs);
    const { rssBytes } = await server.usage();
    crowd.leave();
    return findingsOf(`steady ${shapeName(shape)}`, stretch, complete, rssBytes);
  });

function findingsOf(
  name: string,
  stretch: Stretch,
  complete: boolean,
  rssBytes: number,
): readonly Finding[] {
  const cpuMicros = (stretch.serverCpuMs * 1000) / stretch.deliveries;
  const bytes = stretch.receivedBytes / stretch.deliveries;
  const { deliveryP50, deliveryP99, acknowledgedP50, acknowledgedP99 } = stretch;
  return [
    {
      label: `${name}: delivery p50 / p99, ms`,
      text: `${say(deliveryP50)} / ${say(deliveryP99)}${complete ? '' : ' (not all arrived)'}`,
      figures: { ...stretch, complete },
    },
    {
      label: `${name}: server CPU per delivery, µs`,
      text: say(cpuMicros),
      figures: { cpuMicros, serverCpuMs: stretch.serverCpuMs },
    },
    {
      label: `${name}: bytes per delivery; server RSS, MB`,
      text: `${say(bytes)}; ${say(rssBytes / 1e6)}`,
      figures: { bytes, rssBytes },
    },
    {
      label: `${name}: acknowledged p50 / p99, ms`,
      text: `${say(acknowledgedP50)} / ${say(acknowledgedP99)}`,
      figures: { acknowledgedP50, acknowledgedP99 },
    },
  ];
}
