import { setTimeout as pause } from 'node:timers/promises';
import { say, type Bench, type Finding } from './bench.ts';
import { Crowd, type Stretch } from './crowd.ts';
import { shapeName, type Shape } from './shape.ts';

const shapes: readonly Shape[] = [
  { rooms: 1, people: 100 },
  { rooms: 20, people: 30 },
];
const firstRate = 1000;
const growth = 1.5;
const maxRate = 60_000;
const maxP99Ms = 500;
const drainMs = 8000;
const busyLoad = 0.95;
const leastSent = 0.9;

interface Step {
  readonly perSecond: number;
  readonly holds: boolean;
  /** the load could not send what it was to */
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
    for (let rate = firstRate; rate <= maxRate; rate *= growth)
      if (!(await tryRate(crowd, steps, rate, bench))) break;
    await halve(crowd, steps, bench);
    crowd.leave();
    return steps;
  });

async function halve(crowd: Crowd, steps: Step[], bench: Bench): Promise<void> {
  let good = Math.max(0, ...ratesOf(steps, true));
  let bad = Math.min(maxRate, ...ratesOf(steps, false).filter((rate) => rate > good));
  for (let left = bench.scale.saturationHalvings; left > 0 && bad < maxRate; left -= 1) {
    const middle = (good + bad) / 2;
    if (await tryRate(crowd, steps, middle, bench)) good = middle;
    else bad = middle;
  }
}

/** Whether the server holds a rate, and the load does. Tried twice: a hiccup of the machine is no limit of the server. */
async function tryRate(crowd: Crowd, steps: Step[], rate: number, bench: Bench): Promise<boolean> {
  for (let tries = 2; tries > 0; tries -= 1) {
    const tried = await step(crowd, rate, bench.scale.saturationStepMs);
    steps.push(tried);
    if (tried.holds) return !tried.loadFellBehind;
  }
  return false;
}

const ratesOf = (steps: readonly Step[], holds: boolean): number[] =>
  steps.filter((step) => step.holds === holds).map(({ perSecond }) => perSecond);

/** Measured until the last edit has reached everyone, so that what only fills queues is no delivery. */
async function step(crowd: Crowd, perSecond: number, ms: number): Promise<Step> {
  let drained = false;
  const stretch = await crowd.measure(async () => {
    crowd.write(perSecond, ms);
    await pause(ms);
    crowd.rest();
    drained = await crowd.allSeen(drainMs);
  });
  const { deliveryP99, sent } = stretch;
  return {
    perSecond,
    holds: drained && deliveryP99 !== null && deliveryP99 <= maxP99Ms,
    loadFellBehind: sent < (perSecond * ms * leastSent) / 1000,
    stretch,
  };
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
