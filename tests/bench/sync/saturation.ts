import { setTimeout as pause } from 'node:timers/promises';
import { say, type Bench, type Finding } from './bench.ts';
import { Crowd, type Stretch } from './crowd.ts';
import { readersOf, shapeName, type Shape } from './shape.ts';

const shapes: readonly Shape[] = [
  { rooms: 1, people: 100 },
  { rooms: 20, people: 30 },
];
const firstRate = 1000;
const growth = 1.5;
const maxRate = 60_000;
const maxP99Ms = 500;
/** A server that delivers less than that of what is sent is only filling its queues. */
const leastShare = 0.97;
const warmUpMs = 500;
const drainMs = 5000;
const spareMs = 1000;
const busyLoad = 0.95;

interface Step {
  readonly perSecond: number;
  readonly holds: boolean;
  /** the load could not send as much as it was to */
  readonly loadFellBehind: boolean;
  readonly stretch: Stretch;
}

/** The rate is raised until p99 is over 500 ms, then halved in between. */
export async function saturation(bench: Bench): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const shape of shapes) findings.push(findingOf(shape, await stepsIn(bench, shape)));
  return findings;
}

const stepsIn = (bench: Bench, shape: Shape): Promise<readonly Step[]> =>
  bench.withServer(async (server) => {
    const seats = await bench.kind.enrol(server, shape.rooms, shape.people);
    const crowd = await Crowd.gather(server, seats);
    const steps: Step[] = [];
    for (let rate = firstRate; rate <= maxRate; rate *= growth) {
      steps.push(await step(crowd, shape, rate, bench.scale.saturationStepMs));
      if (!steps.at(-1)!.holds) break;
    }
    await halve(crowd, shape, steps, bench);
    crowd.leave();
    return steps;
  });

async function halve(crowd: Crowd, shape: Shape, steps: Step[], bench: Bench): Promise<void> {
  let good = Math.max(0, ...ratesOf(steps, true));
  let bad = Math.min(...ratesOf(steps, false));
  for (let left = bench.scale.saturationHalvings; left > 0 && bad < Infinity; left -= 1) {
    const next = await step(crowd, shape, (good + bad) / 2, bench.scale.saturationStepMs);
    steps.push(next);
    if (next.holds) good = next.perSecond;
    else bad = next.perSecond;
  }
}

const ratesOf = (steps: readonly Step[], holds: boolean): number[] =>
  steps.filter((step) => step.holds === holds).map(({ perSecond }) => perSecond);

async function step(crowd: Crowd, shape: Shape, perSecond: number, ms: number): Promise<Step> {
  crowd.write(perSecond, warmUpMs + ms + spareMs);
  await pause(warmUpMs);
  const stretch = await crowd.measure(ms);
  crowd.rest();
  const drained = await crowd.allSeen(drainMs);
  const wanted = stretch.sent * readersOf(shape);
  const holds =
    drained &&
    stretch.deliveryP99 !== null &&
    stretch.deliveryP99 <= maxP99Ms &&
    stretch.deliveries >= wanted * leastShare;
  const loadFellBehind = stretch.sent < perSecond * stretch.seconds * leastShare;
  return { perSecond, holds, loadFellBehind, stretch };
}

function findingOf(shape: Shape, steps: readonly Step[]): Finding {
  const label = `saturation ${shapeName(shape)}: deliveries/s with p99 ≤ ${maxP99Ms} ms (CPU per delivery, µs)`;
  const good = steps.filter(({ holds }) => holds);
  const best = good.reduce<Step | null>(
    (top, one) => (top && rateOf(top) >= rateOf(one) ? top : one),
    null,
  );
  const said = steps.map(sayStep).join('; ');
  if (!best) return { label, text: 'none', figures: { deliveriesPerSecond: 0, steps: said } };
  const { stretch } = best;
  const cpuMicros = (stretch.serverCpuMs * 1000) / stretch.deliveries;
  const isLoadsLimit = stretch.loadCpu > busyLoad || best.loadFellBehind;
  const limit = isLoadsLimit ? ' ≥: the load was at its limit' : '';
  return {
    label,
    text: `${say(rateOf(best))} (${cpuMicros.toFixed(2)})${limit}`,
    figures: {
      deliveriesPerSecond: rateOf(best),
      editsPerSecond: stretch.sent / stretch.seconds,
      cpuMicros,
      isLoadsLimit,
      serverCpuShare: stretch.serverCpuMs / 1000 / stretch.seconds,
      ...stretch,
      steps: said,
    },
  };
}

const rateOf = ({ stretch }: Step): number => stretch.deliveries / stretch.seconds;

const sayStep = ({ perSecond, holds, stretch }: Step): string =>
  `${Math.round(perSecond)} edits/s: ${Math.round(stretch.deliveries / stretch.seconds)} deliveries/s, ` +
  `p99 ${say(stretch.deliveryP99)} ms, server CPU ${(stretch.serverCpuMs / 10 / stretch.seconds).toFixed(0)} %, ` +
  `load CPU ${(stretch.loadCpu * 100).toFixed(0)} %${holds ? '' : ' ✗'}`;
