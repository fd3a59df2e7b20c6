import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createApp, type App } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { greeting } from './ops/greeting.ts';
import { lanAddress } from './ops/lan-address.ts';
import { createLog, type Log } from './ops/log.ts';
import { builtPages, loadPages } from './ops/pages.ts';
import { shutDownOnSignal } from './ops/shutdown.ts';
import { noPages, startFailure } from './ops/start-failure.ts';
import { openSqliteStorage } from './storage/sqlite.ts';
import type { Storage } from './storage/storage.ts';

const shutdownTimeoutMs = 10_000;

/** The composition root: the one place that chooses adapters. */
async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const pages = await loadPages();
  const storage = await openSqliteStorage(config.dataDir);
  const random = (bytes: number) => randomBytes(bytes);
  const app = createApp({ storage, config, clock: Date.now, random, log, pages });
  endInOrder(app, storage, log);
  const { port } = await app.listen(config.port, config.host);
  const { host, origin } = config;
  console.log(greeting({ host, port, origin, lan: lanAddress(host) }));
  log.info('listening', { port });
}

/** A defect leaves a state that nobody knows: better to end in order than to go on acknowledging. */
function endInOrder(app: App, storage: Storage, log: Log): void {
  const end = shutDownOnSignal({
    ending: process,
    steps: [() => app.close(), () => storage.close()],
    timeoutMs: shutdownTimeoutMs,
    onError: (error) => log.error('shutdown: a step failed', {}, error),
  });
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.error('a defect ends the process', { event }, error);
      void end(1);
    });
}

function giveUp(sentence: string): void {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

let config: Config | null = null;
try {
  config = readConfig(process.env);
  if (existsSync(builtPages)) await start(config);
  else giveUp(noPages);
} catch (error) {
  const sentence = startFailure(error, config);
  if (sentence === null) throw error;
  giveUp(sentence);
}
