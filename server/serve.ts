import { randomBytes } from 'node:crypto';
import { createApp, type App } from './app.ts';
import type { OpenedCenters } from './center/center-deps.ts';
import type { Config } from './config.ts';
import { greeting } from './ops/greeting.ts';
import { lanAddress } from './ops/lan-address.ts';
import { createLog, type Log } from './ops/log.ts';
import type { Pages } from './ops/pages.ts';
import { shutDownOnSignal } from './ops/shutdown.ts';
import { within } from './ops/within.ts';
import type { Storage } from './storage/storage.ts';

/** A service manager (systemd, Docker) waits ten seconds or more before it kills. */
const shutdownTimeoutMs = 9500;
const storeCloseMs = 2000;

export interface Adapters {
  readonly pages: Pages;
  readonly openStorage: (directory: string) => Promise<Storage>;
  readonly openCenters: (directory: string, config: Config) => OpenedCenters;
}

/** The product as a process: listening, and ending in order. What it stores in is given to it. */
export async function serve(config: Config, adapters: Adapters): Promise<void> {
  const log = createLog(config.logLevel);
  const { pages } = adapters;
  const storage = await adapters.openStorage(config.dataDir);
  const centers = adapters.openCenters(config.dataDir, config);
  const random = (bytes: number) => randomBytes(bytes);
  const app = createApp({ storage, centers, config, clock: Date.now, random, log, pages });
  endInOrder(app, storage, centers, log);
  const { port } = await app.listen(config.port, config.host);
  const { host, origin } = config;
  console.log(greeting({ host, port, origin, lan: lanAddress(host) }));
  log.info('listening', { port });
  app.warmUp();
}

/** A defect leaves a state that nobody knows: better to end in order than to go on acknowledging. */
function endInOrder(app: App, storage: Storage, centers: OpenedCenters, log: Log): void {
  const end = shutDownOnSignal({
    ending: process,
    steps: [() => app.close(), () => closeStore(storage, log), () => centers.close()],
    timeoutMs: shutdownTimeoutMs,
    onError: (error) => log.error('shutdown: a step failed', {}, error),
  });
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.error('a defect ends the process', { event }, error);
      void end(1);
    });
}

/** A store that hangs is left to itself: what it has not confirmed, nobody was told of (DUR1). */
async function closeStore(storage: Storage, log: Log): Promise<void> {
  if (!(await within(storeCloseMs, storage.close())))
    log.error('shutdown: the store did not close in time');
}
