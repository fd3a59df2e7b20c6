import { parseArgs } from 'node:util';
import type { Scale } from './bench.ts';
import { serverNames, type ServerName } from './server-kinds.ts';

const scenarioNames = ['steady', 'saturation', 'burst', 'joins', 'kills', 'stuck'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export interface Options {
  readonly servers: readonly ServerName[];
  readonly scenarios: readonly ScenarioName[];
  readonly scale: Scale;
  readonly pin: boolean;
  /** where the figures go as JSON; null: nowhere */
  readonly out: string | null;
  readonly nodeArgs: readonly string[];
}

export const usage = `npm run bench:sync -- [options]
  --servers ${serverNames.join(',')}
  --scenarios ${scenarioNames.join(',')}
  --quick           a minute instead of several; too short to quote
  --seconds N       of each steady stretch (5)
  --kills N         how often each server is killed (3)
  --stuck-seconds N how long one reader reads nothing (25)
  --no-pin          let the system place the processes
  --out FILE        the figures as JSON
  --cpu-prof DIR    CPU profiles of the servers (Node's --cpu-prof)`;

const thorough: Scale = {
  steadyMs: 5000,
  saturationStepMs: 2500,
  saturationHalvings: 2,
  bursts: 5,
  storms: 3,
  kills: 3,
  stuckMs: 25_000,
};
const quick: Scale = {
  steadyMs: 1500,
  saturationStepMs: 1000,
  saturationHalvings: 0,
  bursts: 2,
  storms: 1,
  kills: 1,
  stuckMs: 4000,
};

const flags = {
  servers: { type: 'string', default: serverNames.join(',') },
  scenarios: { type: 'string', default: scenarioNames.join(',') },
  help: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  seconds: { type: 'string' },
  kills: { type: 'string' },
  'stuck-seconds': { type: 'string' },
  pin: { type: 'boolean', default: true },
  out: { type: 'string' },
  'cpu-prof': { type: 'string' },
} as const;

/** Null: help is wanted. @throws Error with a sentence if an option is none */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({ args: [...args], options: flags, allowNegative: true });
  if (values.help) return null;
  const base = values.quick ? quick : thorough;
  const profiles = values['cpu-prof'];
  return {
    servers: namesIn(values.servers, serverNames),
    scenarios: namesIn(values.scenarios, scenarioNames),
    scale: {
      ...base,
      steadyMs: 1000 * wholeOr(values.seconds, base.steadyMs / 1000),
      kills: wholeOr(values.kills, base.kills),
      stuckMs: 1000 * wholeOr(values['stuck-seconds'], base.stuckMs / 1000),
    },
    pin: values.pin,
    out: values.out ?? null,
    nodeArgs: profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`],
  };
}

function namesIn<Name extends string>(text: string, names: readonly Name[]): readonly Name[] {
  const wanted = text.split(',');
  const unknown = wanted.filter((name) => !names.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}`);
  return names.filter((name) => wanted.includes(name));
}

function wholeOr(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1 || value > 1000)
    throw new Error(`${text} is no whole number from 1 to 1000`);
  return value;
}
