/**
 * `npm run bench:sync`: the sync server of the product, the stock y-websocket server and Hocuspocus under the same load
 * in the same run. All on loopback, bounded in count and time; README.md beside this file says what is measured and how.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { Bench, removeFolders, type Finding, type Scenario } from './bench.ts';
import { burst } from './burst.ts';
import { joinStorm } from './join-storm.ts';
import { kills } from './kills.ts';
import { readOptions, usage, type Options, type ScenarioName } from './options.ts';
import { placeProcesses, type Placement } from './placement.ts';
import { saturation } from './saturation.ts';
import { prepareKinds, type ServerKind } from './server-kinds.ts';
import { killServers } from './server-process.ts';
import { steady } from './steady.ts';
import { stuckReader } from './stuck-reader.ts';
import { tableOf, type Findings } from './table.ts';

const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  steady,
  saturation,
  burst,
  joins: joinStorm,
  kills,
  stuck: stuckReader,
};
/** Whatever hangs, the bench ends by itself. A kill takes some seconds. */
const budgetMs = (options: Options): number =>
  20 * 60_000 + options.scale.kills * options.servers.length * 15_000;

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');

/** By scenario, then by server, so that what is compared ran shortly after each other. */
async function measure(
  kinds: readonly ServerKind[],
  options: Options,
  placement: Placement,
): Promise<Findings> {
  const found = new Map<ServerKind, Finding[]>(kinds.map((kind) => [kind, []]));
  for (const name of options.scenarios)
    for (const kind of kinds) {
      const bench = new Bench(kind, options.scale, placement, options.nodeArgs);
      const findings = await findingsOf(name, bench);
      found.get(kind)!.push(...findings);
      for (const { label, text } of findings) console.log(`${kind.name}: ${label}: ${text}`);
    }
  return found;
}

/** A server that breaks under a scenario is a finding too; the others are measured all the same. */
async function findingsOf(name: ScenarioName, bench: Bench): Promise<readonly Finding[]> {
  try {
    return await scenarios[name](bench);
  } catch (error) {
    process.exitCode = 1;
    return [{ label: name, text: `failed: ${String(error)}`, figures: {} }];
  } finally {
    await bench.clean();
  }
}

function report(findings: Findings, options: Options, surroundings: Record<string, string>): void {
  const said = Object.entries(surroundings).map(([name, value]) => `${name}: ${value}`);
  console.log(`\n${tableOf(findings)}\n\n${said.join('; ')}`);
  if (options.out === null) return;
  const servers = Object.fromEntries([...findings].map(([{ name }, found]) => [name, found]));
  writeFileSync(
    options.out,
    `${JSON.stringify({ surroundings, scale: options.scale, servers }, null, 2)}\n`,
  );
}

async function run(options: Options): Promise<void> {
  const kinds = await prepareKinds(options.servers);
  const placement = placeProcesses(options.pin);
  const before = load();
  const findings = await measure(kinds, options, placement);
  report(findings, options, {
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    node: process.version,
    placement: placement.said,
    'load average before': before,
    'load average after': load(),
  });
}

function giveUp(error: unknown): never {
  killServers();
  console.error(error);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => giveUp(signal));
process.on('exit', () => {
  killServers();
  removeFolders();
});

let options: Options | null = null;
try {
  options = readOptions(process.argv.slice(2));
  if (!options) console.log(usage);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
if (options) {
  setTimeout(() => giveUp('the bench took too long'), budgetMs(options)).unref();
  await run(options).catch(giveUp);
  process.exit();
}
