import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as AppModule from './app.ts';
import type { App } from './app.ts';
import type * as CentersModule from './center/center-ports.ts';
import type * as ConfigModule from './config.ts';
import type * as LogModule from './ops/log.ts';
import { hashSources, stampBuild } from './ops/stale-build.ts';
import type * as SqliteModule from './storage/sqlite.ts';

const root = join(import.meta.dirname, '..');

/** What the app answers in dev; everything else is Vite's. */
const ours = /^\/(api|healthz|readyz|metrics)([/?]|$)/;

/**
 * The server's side in Vite: in dev the same app as in production answers beside the pages, with a store
 * of its own; a build is stamped with what it was made from, so that `npm start` need not repeat it.
 */
export const sameAppInDev = (): Plugin[] => [appInDev(), stampedBuild()];

const appInDev = (): Plugin => ({
  name: 'ieumpan-app-in-dev',
  // Vitest makes a Vite server too; its tests start the apps that they want.
  apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
  configureServer: mountApp,
});

function mountApp(vite: ViteDevServer): void {
  // Opened by the first request: when Vite restarts, the new server is made before the old one is closed.
  let opened: Promise<OpenedApp> | null = null;
  const open = () => (opened ??= openApp(vite));
  vite.middlewares.use((request, response, next) => {
    if (!ours.test(request.url ?? '')) return next();
    open()
      .then(({ app }) => app.answer(request, response))
      .then((answered) => answered || next(), next);
  });
  vite.httpServer?.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/sync/')) return;
    open().then(
      ({ app }) => app.gateway.upgrade(request, socket, head),
      () => socket.destroy(),
    );
  });
  vite.httpServer?.once('close', () => void opened?.then(({ close }) => close()));
}

interface OpenedApp {
  readonly app: App;
  close(): Promise<void>;
}

/**
 * Loaded when needed and by Node itself: bundled into Vite's configuration, the server would have its
 * imports of `#lib/…` resolved by nobody, and be loaded for a mere build.
 */
async function openApp(vite: ViteDevServer): Promise<OpenedApp> {
  const load = (path: string) => import(join(root, 'server', path)) as Promise<unknown>;
  const { createApp } = (await load('app.ts')) as typeof AppModule;
  const { readConfig } = (await load('config.ts')) as typeof ConfigModule;
  const { createLog } = (await load('ops/log.ts')) as typeof LogModule;
  const { openSqliteStorage } = (await load('storage/sqlite.ts')) as typeof SqliteModule;
  const { openCenters } = (await load('center/center-ports.ts')) as typeof CentersModule;
  const config = { ...readConfig(process.env), host: hostOf(vite) };
  const storage = await openSqliteStorage(join(config.dataDir, 'dev'));
  const centers = openCenters(join(config.dataDir, 'dev'), config);
  const app = createApp({
    storage,
    centers,
    config,
    clock: Date.now,
    random: (bytes) => randomBytes(bytes),
    log: createLog(config.logLevel),
    pages: (_, response) => void response.writeHead(404).end(),
  });
  return {
    app,
    close: () => app.close().finally(() => Promise.all([storage.close(), centers.close()])),
  };
}

/** Where Vite listens, so that links for phones are made only where phones can follow (`vite dev --host`). */
function hostOf({ config }: ViteDevServer): string {
  const { host } = config.server;
  if (typeof host === 'string') return host;
  return host === true ? '0.0.0.0' : 'localhost';
}

function stampedBuild(): Plugin {
  let hash: string | null = null;
  let isWritten = false;
  return {
    name: 'ieumpan-stamped-build',
    apply: 'build',
    // SvelteKit builds twice, the client inside of the server's build, and adapts at the end of that.
    configResolved: ({ build }) => void (hash = build.ssr ? hashSources(root) : null),
    // A build that broke off is closed too.
    writeBundle: () => void (isWritten = true),
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: () => {
        if (hash !== null && isWritten) stampBuild(root, hash);
      },
    },
  };
}
